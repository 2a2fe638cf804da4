package io.messagecontract.verdict;

import io.messagecontract.document.Place;
import io.messagecontract.reading.ScopedSchema;
import io.messagecontract.vocabulary.Draft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows which schemas are left to the reference, and why. */
final class Leftovers {

  /** Compiled when a schema names a media type, if ever. */
  private static final class MediaTypes {

    /** Those into whose texts the reference does not look. */
    static final Pattern NOTED =
        Pattern.compile(
            "(?!application/json$)"
                + "(application|audio|font|image|message|model|multipart|text|video)/[\\w.+-]+");
  }

  private final Source source;

  Leftovers(Source source) {
    this.source = source;
  }

  Optional<String> reason(ScopedSchema schema) {
    Place place = schema.place();
    if (!source.reader().isOfKnownDraft(place)) {
      return Optional.of("a schema of another dialect");
    }
    if (looksIntoTexts(place)) {
      return Optional.of("the content of texts");
    }
    for (String keyword : List.of(Evaluated.PROPERTIES, Evaluated.ITEMS)) {
      if (source.reader().schema(place, keyword).isPresent()
          && !Evaluation.isStatic(source, schema, keyword)) {
        return Optional.of(keyword + " beside branches that evaluate");
      }
    }
    return Optional.empty();
  }

  /** In draft-07 the reference looks into texts. */
  private boolean looksIntoTexts(Place schema) {
    return source.reader().draft(schema).compareTo(Draft.DRAFT_07) <= 0
        && ("base64".equals(text(schema, "contentEncoding")) || isLookedInto(schema));
  }

  private boolean isLookedInto(Place schema) {
    String type = text(schema, "contentMediaType");
    return type != null && !MediaTypes.NOTED.matcher(type).matches();
  }

  private @Nullable String text(Place schema, String keyword) {
    Optional<Place> value = source.reader().keyword(schema, keyword);
    return value.isPresent() ? value.get().node().textValue() : null;
  }
}
