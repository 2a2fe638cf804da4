package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.finding.Finding;
import java.util.List;

/** The table of all rules for documents. */
public final class DocumentRules {

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
          new SecurityRequirements(),
          new UndefinedServer(),
          new ServerVariables(),
          new HeadersSchema(),
          new BrokenReference(),
          new ReferenceLoop(),
          new UnknownDialect(),
          new UnreachableMessage(),
          new YamlTrap(),
          new InvalidSchema(),
          new InvalidPattern(),
          new NonPortablePattern(),
          new UnknownKeyword(),
          new MisplacedKeyword(),
          new InapplicableKeyword(),
          new IgnoredSibling(),
          new DiscriminatorNotRequired(),
          new ContradictingBounds(),
          new DuplicateEnumValue());

  private DocumentRules() {}

  /** Returns what is wrong with a document, sorted. */
  public static List<Finding> findings(AsyncApiDocument document) {
    return ALL.stream().flatMap(rule -> rule.check(document)).sorted().distinct().toList();
  }
}
