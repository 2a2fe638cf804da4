package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.SpecificationVersion;
import java.util.Map;
import java.util.Optional;

/** What one major version of AsyncAPI writes in place of a field of the other. */
final class MovedField {

  private static final Map<String, String> IN_3 =
      Map.ofEntries(
          Map.entry("AsyncAPI Object.tags", "move it to \"info\", as AsyncAPI 3 has it"),
          Map.entry("AsyncAPI Object.externalDocs", "move it to \"info\", as AsyncAPI 3 has it"),
          Map.entry("Server Object.url", "write \"host\" and \"pathname\", as AsyncAPI 3 has it"),
          Map.entry("Channel Object.publish", "write an operation with \"action: receive\""),
          Map.entry("Channel Object.subscribe", "write an operation with \"action: send\""),
          Map.entry("Operation Object.message", "write \"messages\", a list of references"),
          Map.entry("Operation Object.operationId", "let the operation's key be its id"),
          Map.entry("Message Object.messageId", "let the message's key be its id"),
          Map.entry(
              "Message Object.schemaFormat",
              "write \"payload\" as an object with \"schemaFormat\" and \"schema\""),
          Map.entry("Parameter Object.schema", "write \"enum\", \"default\" or \"examples\""));

  private static final Map<String, String> IN_2 =
      Map.ofEntries(
          Map.entry(
              "AsyncAPI Object.operations", "write \"publish\" and \"subscribe\" in the channels"),
          Map.entry("Info Object.tags", "move it to the root, as AsyncAPI 2 has it"),
          Map.entry("Info Object.externalDocs", "move it to the root, as AsyncAPI 2 has it"),
          Map.entry("Server Object.host", "write \"url\", as AsyncAPI 2 has it"),
          Map.entry("Server Object.pathname", "write it as part of \"url\""),
          Map.entry("Channel Item Object.address", "let the channel's key be its address"),
          Map.entry(
              "Channel Item Object.messages", "write \"message\" in \"publish\" or \"subscribe\""),
          Map.entry("Operation Object.messages", "write \"message\", with \"oneOf\" for several"),
          Map.entry("Parameter Object.enum", "write it in \"schema\", as AsyncAPI 2 has it"),
          Map.entry("Parameter Object.default", "write it in \"schema\", as AsyncAPI 2 has it"),
          Map.entry("Parameter Object.examples", "write it in \"schema\", as AsyncAPI 2 has it"));

  private MovedField() {}

  static Optional<String> hint(SpecificationVersion version, String object, String field) {
    Map<String, String> moved = version.major() == 2 ? IN_2 : IN_3;
    return Optional.ofNullable(moved.get(object + '.' + field));
  }
}
