package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes in channels, their parameters and media types, as far as no schema says them. */
class ContractChangesTests {

  @TempDir Path folder;

  private List<String> said(String before, String after) {
    return new WrittenContracts(folder).said(before, after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json          | application/json; charset=utf-8
          application/json          | Application/JSON
          application/vnd.o+json    | application/vnd.o+json;charset="UTF-8"
          text/plain; a=1; b=2      | text/plain;b=2;a=1
          """)
  void mediaTypesAreTheSameInOtherSpellings(String before, String after) {
    assertThat(said(typed(before), typed(after))).isEmpty();
    assertThat(said(typed(after), typed(before))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json | application/cbor
          application/json | application/vnd.o+json
          text/plain       | text/plain; charset=utf-8
          text/plain; a=x  | text/plain; a=X
          """)
  void otherMediaTypesAreNot(String before, String after) {
    assertThat(said(typed(before), typed(after)))
        .containsExactly("UNDECIDED content-type-changed a on c");
  }

  private String typed(String contentType) {
    return "channels: {c: {messages: {a: {payload: true, contentType: '" + contentType + "'}}}}";
  }

  @Test
  void theContentTypeOfATraitIsOneChange() {
    String document =
        """
        channels:
          c:
            messages:
              a: {payload: true, traits: [{$ref: '#/components/messageTraits/t'}]}
              b: {payload: true, traits: [{$ref: '#/components/messageTraits/t'}]}
        components: {messageTraits: {t: {contentType: %s}}}
        """;

    assertThat(said(document.formatted("a/b"), document.formatted("a/c")))
        .containsExactly("UNDECIDED content-type-changed 2 messages");
  }

  /** 24 messages are 276 pairs, of which 200 are looked at. */
  @Test
  void pairsOfMessagesThatAreNotLookedAtAreOneChange() {
    assertThat(said(kinds(24, ""), kinds(24, ", x: {type: string}")))
        .filteredOn(said -> said.contains("messages-indistinguishable"))
        .containsExactly("UNDECIDED messages-indistinguishable 76 pairs of messages on c");
  }

  private static String kinds(int count, String more) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "m%d: {payload: {required: [k], properties: {k: {const: %<d}%s}}}"
                    .formatted(i, more))
        .collect(Collectors.joining(", ", "channels: {c: {messages: {", "}}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a/{x}   |                                   | a/{y} |                                    | COMPATIBLE channel-parameter-renamed channel a/{y}
          a/{x}   | {x: {enum: [p, q]}}               | a/{x} | {x: {enum: [q, p]}}                |
          a/{x}   | {x: {description: Any}}           | a/{x} |                                    |
          a/{x}   | {x: {enum: [p]}}                  | a/{x} | {x: {enum: [p, q]}}                | COMPATIBLE channel-parameter-changed channel a/{x}
          a/{x}   | {x: {enum: [p]}}                  | a/{x} |                                    | COMPATIBLE channel-parameter-changed channel a/{x}
          a/{x}   |                                   | a/{x} | {x: {enum: [p]}}                   | BREAKING channel-parameter-changed channel a/{x}
          a/{x}   | {x: {location: $message.payload#/x}} | a/{x} | {x: {location: $message.payload#/y}} | UNDECIDED channel-parameter-changed channel a/{x}
          a/{x}   | {x: {enum: [p, q]}}               | a/{y} | {y: {enum: [p]}}                   | COMPATIBLE channel-parameter-renamed channel a/{y}; BREAKING channel-parameter-changed channel a/{y}
          a       |                                   | a/{x} |                                    | BREAKING channel-parameter-added channel a
          a.{x}.b |                                   | a.b   |                                    | BREAKING channel-parameter-removed channel a.{x}.b
          a/{x}   |                                   | b/{x} |                                    | BREAKING channel-address-changed channel a/{x}
          """)
  void parametersAreJudgedByTheAddressesThatTheyMake(
      String was, String wasParameters, String is, String isParameters, String expected) {
    assertThat(said(parameters(was, wasParameters), parameters(is, isParameters)))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split("; "));
  }

  private static String parameters(String address, String parameters) {
    String documented = parameters == null ? "{}" : parameters;
    return "channels: {c: {address: '%s', parameters: %s, messages: {m: {payload: true}}}}"
        .formatted(address, documented);
  }

  @Test
  void parametersOfVersion2EqualThoseOfVersion3() {
    Contract two =
        load(
            """
            asyncapi: 2.6.0
            info: {title: Orders, version: 1.0.0}
            channels:
              'a/{x}/{y}':
                parameters:
                  x: {schema: {type: string, enum: [p, q]}}
                  y: {location: $message.payload#/y, schema: {type: string}}
                bindings: {ws: {method: GET, bindingVersion: 0.1.0}}
                subscribe:
                  operationId: sendIt
                  bindings: {kafka: {clientId: {type: string}}}
                  message:
                    payload: {type: object}
                    bindings: {kafka: {key: {type: string}, bindingVersion: 0.3.0}}
            """);
    Contract three =
        load(
            WrittenContracts.HEAD
                + """
                channels:
                  c:
                    address: 'a/{x}/{y}'
                    parameters:
                      x: {enum: [p, q]}
                      y: {location: $message.payload#/y}
                    bindings: {ws: {method: GET}}
                    messages:
                      m:
                        payload: {type: object}
                        bindings: {kafka: {bindingVersion: 0.5.0, key: {type: string}}}
                operations:
                  sendIt:
                    action: send
                    channel: {$ref: '#/channels/c'}
                    bindings: {kafka: {clientId: {type: string}}}
                """);

    assertThat(WrittenContracts.said(two, three)).isEmpty();
    assertThat(WrittenContracts.said(three, two)).isEmpty();
  }

  private Contract load(String document) {
    return new WrittenContracts(folder).load(document);
  }
}
