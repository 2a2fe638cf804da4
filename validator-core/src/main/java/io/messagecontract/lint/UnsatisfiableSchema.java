package io.messagecontract.lint;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.inclusion.Allowance;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** No value satisfies a schema: a message of it, or a part of a message, can never be. */
final class UnsatisfiableSchema implements ContractRule {

  static final String ID = "unsatisfiable-schema";

  private final Supplier<Allowance> allowance;

  UnsatisfiableSchema(Supplier<Allowance> allowance) {
    this.allowance = allowance;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Stream<Finding> check(Contract contract) {
    Satisfiability satisfiability = new Satisfiability(contract, allowance.get());
    SchemaParts parts = new SchemaParts(contract.documents());
    Map<SchemaDialect, SchemaSearch> searches = new EnumMap<>(SchemaDialect.class);
    Map<String, Cause> causes = new LinkedHashMap<>();
    Map<WrittenSchema, Set<String>> schemas = new LinkedHashMap<>();
    add(contract, Message::payload, "", schemas);
    add(contract, Message::headers, "headers of ", schemas);
    schemas.forEach(
        (schema, messages) ->
            searches
                .computeIfAbsent(
                    schema.dialect(), dialect -> new SchemaSearch(satisfiability, parts, dialect))
                .in(schema.place())
                .forEach(fact -> add(fact, messages, causes)));
    Stream<Finding> capped =
        satisfiability.isCapped() ? Stream.of(capped(contract)) : Stream.empty();
    return Stream.concat(causes.values().stream().map(cause -> cause.finding(contract)), capped);
  }

  private static Finding capped(Contract contract) {
    return Finding.of(
            ID,
            Severity.INFO,
            contract.location(),
            "The contract takes more steps than are spent on it: of some schemas it is not known"
                + " whether a value satisfies them.")
        .hint("write patterns with fewer repetitions, and branches with fewer combinations");
  }

  private static void add(
      Contract contract,
      Function<Message, Optional<SchemaPlace>> part,
      String of,
      Map<WrittenSchema, Set<String>> schemas) {
    for (Message message : contract.messages()) {
      part.apply(message)
          .ifPresent(
              schema ->
                  schemas
                      .computeIfAbsent(
                          WrittenSchema.of(contract, schema), ignored -> new LinkedHashSet<>())
                      .add(of + message.id()));
    }
  }

  private static void add(Impossibility fact, Set<String> messages, Map<String, Cause> causes) {
    String key = fact.schema().id();
    Cause before = causes.get(key);
    if (before == null || fact.severity().compareTo(before.fact().severity()) < 0) {
      causes.put(key, new Cause(fact, new LinkedHashSet<>(messages)));
    } else if (fact.severity() == before.fact().severity()) {
      before.messages().addAll(messages);
    }
  }

  /** What can never be, with the messages for which it is gravest. */
  private record Cause(Impossibility fact, Set<String> messages) {

    Finding finding(Contract contract) {
      Place schema = fact.schema();
      String subject =
          messages.size() == 1 ? messages.iterator().next() : messages.size() + " messages";
      return Finding.of(
              ID, fact.severity(), contract.locate(schema.path(), schema.pointer()), fact.message())
          .about(subject)
          .hint(fact.hint());
    }
  }
}
