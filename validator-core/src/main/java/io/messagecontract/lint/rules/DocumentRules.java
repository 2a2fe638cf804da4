package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of all rules for documents. */
public final class DocumentRules {

  /** A hostile document could make more findings than memory holds. */
  public static final int MOST = 1_000;

  private static final List<String> PATTERNS = List.of("pattern", "patternProperties");

  private static final List<String> BOUNDS =
      List.of(
          "minimum",
          "exclusiveMinimum",
          "minLength",
          "minItems",
          "minContains",
          "minProperties",
          "additionalProperties",
          "enum",
          "const",
          "default");

  private final List<DocumentRule> rules = new ArrayList<>();
  private final @Nullable Set<String> written;

  private DocumentRules(@Nullable Set<String> written) {
    this.written = written;
  }

  /** Returns all rules. */
  static List<DocumentRule> all() {
    return of(null);
  }

  /**
   * Returns the rules that a document may break.
   *
   * @param written the keys that stand anywhere in the document and what it refers to; what is
   *     about others need not even be loaded; null for whatever there may be
   */
  private static List<DocumentRule> of(@Nullable Set<String> written) {
    DocumentRules table = new DocumentRules(written);
    table.addFields();
    table.addChannels();
    table.addSchemas();
    return table.rules;
  }

  private void addFields() {
    rules.add(new MissingField());
    rules.add(new EmptyField());
    rules.add(new WrongType());
    rules.add(new UnknownField());
    rules.add(new UnexpectedReference());
    rules.add(new ReferenceSibling());
    rules.add(new InvalidValue());
    rules.add(new InvalidKey());
    rules.add(new BrokenReference());
    rules.add(new YamlTrap());
  }

  private void addChannels() {
    rules.add(new ChannelParameters());
    rules.add(new ChannelQuery());
    rules.add(new UnreachableMessage());
    if (isAnyOf(List.of("operationId"))) {
      rules.add(new DuplicateOperationId());
    }
    if (isAnyOf(List.of("messageId"))) {
      rules.add(new DuplicateMessageId());
    }
    if (isAnyOf(List.of("tags"))) {
      rules.add(new DuplicateTag());
    }
    if (isAnyOf(List.of("security"))) {
      rules.add(new SecurityRequirement());
    }
    if (isAnyOf(List.of("servers"))) {
      rules.add(new UndefinedServer());
    }
    if (isAnyOf(List.of("servers", "serverVariables"))) {
      rules.add(new ServerVariables());
    }
    if (isAnyOf(List.of("headers", "query"))) {
      rules.add(new HeadersSchema());
    }
    if (isAnyOf(List.of("traits"))) {
      rules.add(new TraitConflict());
    }
    if (isAnyOf(List.of("publish", "subscribe"))) {
      rules.add(new TurnedOperations());
    }
  }

  private void addSchemas() {
    rules.add(new ReferenceLoop());
    rules.add(new UnknownDialect());
    rules.add(new InvalidSchema());
    rules.add(new UnknownKeyword());
    rules.add(new MisplacedKeyword());
    rules.add(new InapplicableKeyword());
    if (isAnyOf(PATTERNS)) {
      rules.add(new InvalidPattern());
      rules.add(new UnsupportedPattern());
      rules.add(new NonPortablePattern());
    }
    if (isAnyOf(List.of("$ref"))) {
      rules.add(new IgnoredSibling());
    }
    if (isAnyOf(List.of("discriminator"))) {
      rules.add(new DiscriminatorNotRequired());
    }
    if (isAnyOf(BOUNDS)) {
      rules.add(new ContradictingBounds());
    }
    if (isAnyOf(List.of("enum"))) {
      rules.add(new DuplicateEnumValue());
    }
  }

  private boolean isAnyOf(List<String> keys) {
    return written == null || !Collections.disjoint(keys, written);
  }

  /**
   * Returns what is wrong with a document, sorted; of one rule at most {@value #MOST} findings, and
   * one more that says so.
   */
  public static List<Finding> findings(AsyncApiDocument document) {
    Set<String> keys = new HashSet<>();
    for (String path : document.documents().paths()) {
      keys.addAll(document.documents().loaded(path).keys());
    }
    List<Finding> findings = new ArrayList<>();
    for (DocumentRule rule : of(keys)) {
      if (rule.concerns(document, keys)) {
        Location whole = document.locate(document.root());
        findings.addAll(most(rule.id(), whole, rule.check(document)));
      }
    }
    return findings.isEmpty() ? List.of() : findings.stream().sorted().distinct().toList();
  }

  /**
   * Returns the findings of one rule, at most {@value #MOST} and one more that says so.
   *
   * @param whole the place of a document
   */
  public static List<Finding> most(String rule, Location whole, Stream<Finding> findings) {
    List<Finding> found = new ArrayList<>(findings.limit(MOST + 1L).toList());
    if (found.size() > MOST) {
      Finding last = found.remove(MOST);
      found.add(
          Finding.of(
                  rule,
                  last.severity(),
                  whole,
                  "There are more than " + MOST + " findings of " + rule + ".")
              .hint("mend these first"));
    }
    return found;
  }
}
