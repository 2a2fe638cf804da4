package io.messagecontract.validate;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.messagecontract.document.Place;
import io.messagecontract.vocabulary.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds schemas against the meta-schema of their draft, because the engine takes {@code type:
 * strng} or {@code required: true} without a word and then rejects everything or nothing.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class MetaSchemas {

  /** What branches of an {@code anyOf} say that were not meant. */
  private static final Set<String> OF_BRANCHES = Set.of("type", "anyOf", "enum", "minimum");

  /** From draft-06 on, an {@code enum} only SHOULD be unique and not empty. */
  private static final Set<String> ONLY_ADVICE = Set.of("uniqueItems", "minItems");

  private final Map<Draft, Schema> compiled = new ConcurrentHashMap<>();

  /** Nothing is compiled yet. */
  public MetaSchemas() {}

  /** Tells whether a text is a regular expression of ECMA-262. */
  public static boolean isPattern(String text) {
    try {
      RegularExpressions.FACTORY.getRegularExpression(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Tells whether a text is a regular expression of ECMA-262 that the engine can follow. */
  public static boolean isUsablePattern(String text) {
    try {
      RegularExpressions.compile(text);
      return true;
    } catch (IllegalArgumentException | UnsupportedPatternException e) {
      return false;
    }
  }

  /**
   * Returns what is wrong with a schema and those within it, one fault for each wrong value, in the
   * order of their pointers. What stands behind a {@code $ref} is left aside.
   */
  public List<SchemaFault> faults(Place schema, Draft draft) {
    return PlainSchemas.isPlain(schema.node(), draft) ? List.of() : said(schema, draft);
  }

  /** Returns what the meta-schema says. */
  List<SchemaFault> said(Place schema, Draft draft) {
    SortedMap<String, List<Error>> wrong = new TreeMap<>();
    for (Error error : errors(schema, draft)) {
      String pointer = error.getInstanceLocation().toString();
      wrong.computeIfAbsent(pointer, p -> new ArrayList<>()).add(error);
    }
    List<SchemaFault> faults = new ArrayList<>();
    wrong.forEach(
        (pointer, errors) -> {
          if (!isSaidBelow(pointer, errors, wrong)
              && !isOnlyAdvice(pointer, errors, draft)
              && !isSaidElsewhere(pointer, errors)) {
            faults.add(new FaultWords(schema, draft).fault(pointer, errors));
          }
        });
    return faults;
  }

  private List<Error> errors(Place schema, Draft draft) {
    return compiled
        .computeIfAbsent(draft, MetaSchemas::metaSchema)
        .validate(
            PlainNumbers.ofSchema(schema.node()),
            context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
  }

  /** A schema where a list may stand is no list: that is not what is wrong with it. */
  private static boolean isSaidBelow(
      String pointer, List<Error> errors, SortedMap<String, List<Error>> wrong) {
    String below = pointer + '/';
    return errors.stream().allMatch(error -> OF_BRANCHES.contains(error.getKeyword()))
        && wrong.tailMap(below).keySet().stream().limit(1).anyMatch(p -> p.startsWith(below));
  }

  private static boolean isOnlyAdvice(String pointer, List<Error> errors, Draft draft) {
    return draft != Draft.DRAFT_04
        && pointer.endsWith("/enum")
        && errors.stream().allMatch(error -> ONLY_ADVICE.contains(error.getKeyword()));
  }

  /** Whether a reference or a dialect is one that can be used is found out by following it. */
  private static boolean isSaidElsewhere(String pointer, List<Error> errors) {
    return (pointer.endsWith("/$ref") || pointer.endsWith("/$schema"))
        && errors.stream().allMatch(FaultWords::isFormat);
  }

  private static Schema metaSchema(Draft draft) {
    return SchemaRegistry.withDefaultDialect(
            switch (draft) {
              case DRAFT_04 -> Dialects.getDraft4();
              case DRAFT_06 -> Dialects.getDraft6();
              case DRAFT_07 -> Dialects.getDraft7();
              case DRAFT_2019_09 -> Dialects.getDraft201909();
              case DRAFT_2020_12 -> Dialects.getDraft202012();
            },
            builder ->
                builder
                    .schemaRegistryConfig(Registries.config())
                    .schemaLoader(
                        loader -> loader.allow(iri -> Registries.isMetaSchema(iri.toString()))))
        .getSchema(SchemaLocation.of(draft.iri()));
  }
}
