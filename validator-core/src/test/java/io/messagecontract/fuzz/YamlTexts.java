package io.messagecontract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.Document;
import io.messagecontract.document.Place;
import io.messagecontract.document.Position;
import io.messagecontract.document.Problem;
import io.messagecontract.document.Span;
import java.util.Comparator;
import java.util.Optional;

/** YAML: what is read is JSON too, stands where it is said to stand, and JSON is read alike. */
public final class YamlTexts {

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::line).thenComparing(Position::column);

  private YamlTexts() {}

  /** Reads one document. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Optional<Document> yaml = Fuzzed.read("text.yaml", bytes);
    Optional<Document> json = Fuzzed.read("text.json", bytes);
    yaml.ifPresent(YamlTexts::assertSound);
    json.ifPresent(YamlTexts::assertSound);
    if (yaml.isPresent() && json.isPresent()) {
      assertThat(yaml.get().root().toString()).isEqualTo(json.get().root().toString());
    }
    if (Fuzzed.isThorough(bytes)) {
      yaml.map(Document::root).ifPresent(Fuzzed::assertReadAgain);
      json.map(Document::root).ifPresent(Fuzzed::assertReadAgain);
      assertThat(Fuzzed.read("text.yaml", bytes).map(Document::root))
          .isEqualTo(yaml.map(Document::root));
    }
  }

  private static void assertSound(Document document) {
    assertPlaced(document, new Place(document.name(), "", document.root()));
    for (Problem note : document.notes()) {
      assertThat(note.position().line()).isLessThanOrEqualTo(document.lines().size());
    }
  }

  private static void assertPlaced(Document document, Place place) {
    Span span = document.span(place.pointer());
    assertThat(ORDER.compare(span.start(), span.end())).isLessThanOrEqualTo(0);
    assertThat(span.end().line()).isLessThanOrEqualTo(document.lines().size() + 1);
    assertThat(span.start().column())
        .isLessThanOrEqualTo(document.line(span.start().line()).length() + 1);
    place.children().forEach(child -> assertPlaced(document, child));
  }
}
