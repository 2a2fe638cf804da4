package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Witness;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes in messages and operations, as far as no schema says them. */
class MessageChangesTests {

  @TempDir Path folder;

  private List<String> said(String before, String after) {
    return new WrittenContracts(folder).said(before, after);
  }

  @Test
  void aChannelWithTheSameMessagesUnderAnotherKeyHasAnotherAddress() {
    assertThat(
            said(
                "channels: {old: {address: a, messages: {m: {payload: {type: object}}}}}",
                "channels: {new: {address: b, messages: {m: {payload: {type: object}}}}}"))
        .containsExactly("BREAKING channel-address-changed channel a");
  }

  @Test
  void anAddressThatWasNotDocumentedCannotBeLost() {
    assertThat(
            said(
                "channels: {c: {messages: {m: {payload: {type: object}}}}}",
                "channels: {c: {address: b, messages: {m: {payload: {type: object}}}}}"))
        .containsExactly("UNDECIDED channel-address-changed channel c");
  }

  @Test
  void channelsOfOneAddressAreOne() {
    String one =
        "{address: x, messages: {m: {payload: {type: string}}, n: {payload: {type: integer}}}}";

    assertThat(
            said(
                "channels: {a: {address: x, messages: {m: {payload: {type: string}}}},"
                    + " b: {address: x, messages: {n: {payload: {type: integer}}}}}",
                "channels: {c: " + one + "}"))
        .isEmpty();
    assertThat(said("channels: {c: " + one + "}", "channels: {c: " + one + ", d: " + one + "}"))
        .isEmpty();
  }

  @Test
  void anAddressThatIsAmongTheNewOnesIsNotLost() {
    assertThat(
            said(
                "channels: {c: {address: u/a, messages: {m: {payload: true}}}}",
                "channels: {c: {address: 'u/{id}', parameters: {id: {enum: [a, b]}},"
                    + " messages: {m: {payload: true}}}}"))
        .containsExactly("COMPATIBLE channel-address-changed channel u/a");
  }

  @Test
  void aKeyThatIsUsedForSomethingElseIsAnotherChannel() {
    assertThat(
            said(
                "channels: {c: {address: a, messages: {m: {payload: {type: object}}}}}",
                "channels: {c: {address: b, messages: {n: {payload: {type: string}}}}}"))
        .containsExactlyInAnyOrder(
            "BREAKING channel-removed channel a", "COMPATIBLE channel-added channel b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {a: {payload: {type: string}}}                 | {b: {payload: {type: string}}} | COMPATIBLE message-renamed b on c
          {a: {name: x, payload: {type: string}}}        | {a: {name: y, payload: {type: string}}} | COMPATIBLE message-renamed y on c
          {a: {name: x, payload: {type: string}}}        | {x: {payload: {type: string}}} |
          {a: {payload: {type: string}}, b: {payload: {type: string}}} | {d: {payload: {type: string}}, e: {payload: {type: string}}} | BREAKING message-removed a on c; BREAKING message-removed b on c; COMPATIBLE message-added d on c; COMPATIBLE message-added e on c
          """)
  void aNewNameThatNobodyReadsIsHarmless(String before, String after, String expected) {
    assertThat(
            said(
                "channels: {c: {messages: " + before + "}}",
                "channels: {c: {messages: " + after + "}}"))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split("; "));
  }

  @Test
  void aNewNameThatIsReadBreaksThoseWhoKnowTheOldOne() {
    String document =
        """
        x-message-name-location: $message.payload#/kind
        channels: {c: {messages: {%s: {payload: {properties: {kind: {type: string}}}}}}}
        """;
    List<Finding> findings = findings(document.formatted("a"), document.formatted("b"), policy());

    assertThat(findings)
        .map(WrittenContracts::text)
        .containsExactly("BREAKING message-renamed b on c");
    assertThat(findings.get(0).proof().flatMap(Proof::witness).map(Witness::json))
        .contains("{\"kind\":\"a\"}");
    assertThat(
            findings(document.formatted("a"), document.formatted("b"), policy(Guarantee.FORWARD)))
        .map(WrittenContracts::text)
        .containsExactly("COMPATIBLE message-renamed b on c");
  }

  @Test
  void aMessageThatMovesToANewChannelHarmsOnlyThoseOnTheOldOne() {
    String before = "channels: {c: {messages: {a: {payload: {type: string}}, b: {payload: true}}}}";
    String after =
        "channels: {c: {messages: {b: {payload: true}}}, d: {messages: {a: {payload: {type: string}}}}}";

    assertThat(said(before, after))
        .containsExactlyInAnyOrder(
            "BREAKING message-moved a on c", "COMPATIBLE channel-added channel d");
    assertThat(findings(before, after, policy(Guarantee.FORWARD)))
        .map(WrittenContracts::text)
        .containsExactlyInAnyOrder(
            "COMPATIBLE message-moved a on c", "COMPATIBLE channel-added channel d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          send         | receive      | UNDECIDED direction-changed 2 messages
          send         | send,receive | COMPATIBLE operation-added 2 messages
          send,receive | receive      | UNDECIDED operation-removed 2 messages
          send         |              | UNDECIDED operation-removed 2 messages
          """)
  void anOperationWithManyMessagesIsOneChange(String before, String after, String expected) {
    assertThat(said(operations(before), operations(after))).containsExactly(expected);
  }

  private static String operations(String actions) {
    StringBuilder text =
        new StringBuilder("channels: {c: {messages: {a: {payload: true}, b: {payload: true}}}}\n");
    text.append("operations:\n  _: {action: send, channel: {$ref: '#/channels/d'}}\n");
    for (String action : actions == null ? new String[0] : actions.split(",")) {
      text.append(
          "  %s: {action: %s, channel: {$ref: '#/channels/c'}}\n".formatted(action, action));
    }
    return text.toString().replace("channels: {", "channels: {d: {}, ");
  }

  @Test
  void aBindingOfManyMessagesIsOneChangeAndItsVersionIsNone() {
    String document =
        """
        channels:
          c:
            messages:
              a: {payload: true, bindings: {$ref: '#/components/messageBindings/t'}}
              b: {payload: true, bindings: {$ref: '#/components/messageBindings/t'}}
        components: {messageBindings: {t: {mqtt: %s}}}
        """;
    String before = document.formatted("{contentType: a/b, bindingVersion: 0.1.0}");

    assertThat(said(before, document.formatted("{bindingVersion: 0.2.0, contentType: a/b}")))
        .isEmpty();
    assertThat(said(before, document.formatted("{contentType: a/c}")))
        .containsExactly("UNDECIDED binding-changed 2 messages");
  }

  @Test
  void aLanguageIsTheSameInJsonAndInYaml() {
    String document =
        "channels: {c: {messages: {a: {payload: {schemaFormat: '%s', schema: {type: record}}}}}}";
    String json = document.formatted("application/vnd.apache.avro+json;version=1.9.0");

    assertThat(said(json, document.formatted("application/vnd.apache.avro+yaml; version=1.9.0")))
        .isEmpty();
    assertThat(said(json, document.formatted("application/vnd.apache.avro;version=1.12.0")))
        .containsExactly("UNDECIDED schema-format-changed a on c");
  }

  @Test
  void messagesThatCouldNotBeToldApartBeforeAreNotSaid() {
    String document =
        """
        channels:
          c:
            messages:
              a: {payload: {type: object, required: [k], properties: {k: {enum: [%s]}}}}
              b: {payload: {type: object, required: [k], properties: {k: {enum: [%s]}}}}
        """;

    assertThat(said(document.formatted("1", "2"), document.formatted("1, 2", "2")))
        .contains("BREAKING messages-indistinguishable 2 messages on c");
    assertThat(said(document.formatted("1, 3", "2, 3"), document.formatted("1, 2", "2, 3")))
        .noneMatch(text -> text.contains("indistinguishable"));
    assertThat(said(document.formatted("1", "2"), document.formatted("1, 3", "2")))
        .noneMatch(text -> text.contains("indistinguishable"));
  }

  @Test
  void anExampleIsSaidOnlyWhereNothingElseBreaks() {
    String document =
        """
        channels:
          c:
            messages: {a: {examples: [{payload: %s}], payload: {type: string, pattern: '%s'}}}
        """;

    assertThat(said(document.formatted("aa", "^(a)\\1$"), document.formatted("ab", "^(a)b\\1?$")))
        .containsExactly("BREAKING example-rejected a on c", "UNDECIDED pattern-changed a on c");
    assertThat(said(document.formatted("aa", "^aa$"), document.formatted("ab", "^ab$")))
        .containsExactly("BREAKING pattern-changed a on c");
    assertThat(said(document.formatted("aa", "^(a)\\1$"), document.formatted("aa", "^(aa)\\1?$")))
        .containsExactly("UNDECIDED pattern-changed a on c");
  }

  private static CompatibilityPolicy policy(Guarantee... guarantees) {
    return CompatibilityPolicy.DEFAULT.guarantees(Set.of(guarantees));
  }

  private List<Finding> findings(String before, String after, CompatibilityPolicy policy) {
    return new WrittenContracts(folder).findings(before, after, policy);
  }
}
