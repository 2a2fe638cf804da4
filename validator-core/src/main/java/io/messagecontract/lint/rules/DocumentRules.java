package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The table of all rules for documents. */
public final class DocumentRules {

  /** A hostile document could make more findings than memory holds. */
  static final int MOST = 1_000;

  static final List<DocumentRule> ALL =
      List.of(
          new MissingField(),
          new EmptyField(),
          new WrongType(),
          new UnknownField(),
          new UnexpectedReference(),
          new ReferenceSibling(),
          new InvalidValue(),
          new InvalidKey(),
          new DuplicateOperationId(),
          new DuplicateMessageId(),
          new DuplicateTag(),
          new ChannelParameters(),
          new ChannelQuery(),
          new SecurityRequirement(),
          new UndefinedServer(),
          new ServerVariables(),
          new HeadersSchema(),
          new BrokenReference(),
          new ReferenceLoop(),
          new UnknownDialect(),
          new UnreachableMessage(),
          new TraitConflict(),
          new TurnedOperations(),
          new YamlTrap(),
          new InvalidSchema(),
          new InvalidPattern(),
          new UnsupportedPattern(),
          new NonPortablePattern(),
          new UnknownKeyword(),
          new MisplacedKeyword(),
          new InapplicableKeyword(),
          new IgnoredSibling(),
          new DiscriminatorNotRequired(),
          new ContradictingBounds(),
          new DuplicateEnumValue());

  private DocumentRules() {}

  /**
   * Returns what is wrong with a document, sorted; of one rule at most {@value #MOST} findings, and
   * one more that says so.
   */
  public static List<Finding> findings(AsyncApiDocument document) {
    Set<String> keys = WrittenKeys.of(document.documents());
    List<Finding> findings = new ArrayList<>();
    for (DocumentRule rule : ALL) {
      if (rule.concerns(document, keys)) {
        findings.addAll(findings(rule, document));
      }
    }
    return findings.isEmpty() ? List.of() : findings.stream().sorted().distinct().toList();
  }

  private static List<Finding> findings(DocumentRule rule, AsyncApiDocument document) {
    List<Finding> found = new ArrayList<>(rule.check(document).limit(MOST + 1L).toList());
    if (found.size() > MOST) {
      Finding last = found.remove(MOST);
      found.add(
          Finding.of(
                  rule.id(),
                  last.severity(),
                  document.locate(document.root()),
                  "There are more than " + MOST + " findings of " + rule.id() + ".")
              .hint("mend these first"));
    }
    return found;
  }
}
