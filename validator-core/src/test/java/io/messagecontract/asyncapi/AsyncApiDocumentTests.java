package io.messagecontract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.asyncapi.ValueType.Schema;
import io.messagecontract.asyncapi.ValueType.Text;
import io.messagecontract.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncApiDocumentTests {

  private static final String HEAD_2 = "asyncapi: 2.6.0\ninfo: { title: Orders, version: '1' }\n";
  private static final String HEAD_3 = "asyncapi: 3.0.0\ninfo: { title: Orders, version: '1' }\n";

  @Test
  void visitsEveryObjectOnceHoweverOftenItIsNamed() {
    Walked walked =
        new Walked(
            HEAD_3
                + """
                channels:
                  a: { messages: { placed: { $ref: '#/components/messages/placed' } } }
                  b: { messages: { placed: { $ref: '#/components/messages/placed' } } }
                components:
                  messages:
                    placed: { payload: { $ref: '#/components/schemas/order' } }
                  schemas: { order: { properties: { id: {} } } }
                """);

    assertThat(walked.objects())
        .containsExactlyInAnyOrder(
            "asyncapi.yaml# AsyncAPI Object",
            "asyncapi.yaml#/info Info Object",
            "asyncapi.yaml#/channels/a Channel Object",
            "asyncapi.yaml#/channels/b Channel Object",
            "asyncapi.yaml#/components Components Object",
            "asyncapi.yaml#/components/messages/placed Message Object");
    assertThat(walked.schemas())
        .containsExactlyInAnyOrder(
            "asyncapi.yaml#/components/messages/placed/payload DRAFT_07",
            "asyncapi.yaml#/components/schemas/order DRAFT_07",
            "asyncapi.yaml#/components/schemas/order/properties/id DRAFT_07");
    assertThat(walked.document().visits()).doesNotHaveDuplicates();
  }

  @Test
  void followsReferencesIntoFiles() {
    Walked walked =
        new Walked(HEAD_3 + "channels: { a: { $ref: 'a.yaml#/channel' } }\n")
            .with("a.yaml", "channel: { messages: { m: { $ref: './m.json' } } }")
            .with("m.json", "{\"name\": \"M\", \"payload\": {\"type\": \"object\"}}");

    assertThat(walked.objects())
        .contains("a.yaml#/channel Channel Object", "m.json# Message Object");
    assertThat(walked.schemas()).containsExactly("m.json#/payload DRAFT_07");
    assertThat(walked.document().documents().paths())
        .containsExactly("asyncapi.yaml", "a.yaml", "m.json");
  }

  @Test
  void keepsReferencesThatLeadNowhere() {
    AsyncApiDocument document =
        new Walked(
                HEAD_3
                    + """
                    channels: { a: { $ref: '#/components/channels/none' }, b: { $ref: none.yaml } }
                    components: { schemas: { s: { $ref: '#/none' }, t: { $ref: '#/components/schemas/t' } } }
                    """)
            .document();

    assertThat(document.broken())
        .extracting(broken -> broken.place().pointer())
        .contains("/channels/a", "/channels/b", "/components/schemas/s");
    assertThat(document.root().member("channels").flatMap(c -> c.member("a")))
        .get()
        .satisfies(a -> assertThat(document.resolve(a)).isEmpty())
        .satisfies(a -> assertThat(document.step(a)).isEmpty());
  }

  @Test
  void endsWhereReferencesLeadInACircle() {
    Walked walked =
        new Walked(
            HEAD_2
                + """
                channels: { a: { publish: { message: { $ref: '#/components/messages/m' } } } }
                components:
                  messages:
                    m: { oneOf: [{ $ref: '#/components/messages/m' }, { payload: { $ref: '#/components/schemas/tree' } }] }
                  schemas:
                    tree: { properties: { left: { $ref: '#/components/schemas/tree' } } }
                  parameters: { p: { $ref: '#/components/parameters/q' }, q: { $ref: '#/components/parameters/p' } }
                """);

    assertThat(walked.objects())
        .contains("asyncapi.yaml#/components/messages/m/oneOf/1 Message Object");
    assertThat(walked.schemas())
        .containsExactlyInAnyOrder(
            "asyncapi.yaml#/components/messages/m/oneOf/1/payload DRAFT_07",
            "asyncapi.yaml#/components/schemas/tree DRAFT_07",
            "asyncapi.yaml#/components/schemas/tree/properties/left DRAFT_07");
  }

  @Test
  void walksEachMessageOfAOneOf() {
    Walked walked =
        new Walked(
            HEAD_2
                + """
                channels:
                  a: { publish: { message: { oneOf: [{ name: A }, { $ref: '#/components/messages/b' }] } } }
                components: { messages: { b: { name: B } } }
                """);

    assertThat(walked.objects())
        .contains(
            "asyncapi.yaml#/channels/a/publish/message/oneOf/0 Message Object",
            "asyncapi.yaml#/components/messages/b Message Object")
        .doesNotContain("asyncapi.yaml#/channels/a/publish/message Message Object");
  }

  @Test
  void leavesPayloadsInOtherLanguagesAloneInAsyncApi2() {
    Walked walked =
        new Walked(
            HEAD_2
                + """
                channels:
                  a: { publish: { message: { schemaFormat: application/vnd.apache.avro;version=1.9.0, payload: { type: record, items: 5 } } } }
                  b: { publish: { message: { schemaFormat: application/schema+json;version=2020-12, payload: { items: {} } } } }
                """);

    assertThat(walked.schemas())
        .containsExactlyInAnyOrder(
            "asyncapi.yaml#/channels/b/publish/message/payload DRAFT_2020_12",
            "asyncapi.yaml#/channels/b/publish/message/payload/items DRAFT_2020_12");
    assertThat(walked.document().visits())
        .anySatisfy(
            visit -> {
              assertThat(visit.place().pointer()).isEqualTo("/channels/a/publish/message/payload");
              assertThat(visit.type()).isEqualTo(Schema.PAYLOAD);
            });
  }

  @Test
  void leavesComponentsAloneThatAMessageSaysAreInAnotherLanguage() {
    Walked walked =
        new Walked(
            HEAD_2
                + """
                channels:
                  a: { publish: { message: { schemaFormat: application/vnd.apache.avro, payload: { $ref: '#/components/schemas/avro' } } } }
                components: { schemas: { avro: { type: record }, json: { type: object } } }
                """);

    assertThat(walked.schemas()).containsExactly("asyncapi.yaml#/components/schemas/json DRAFT_07");
  }

  @Test
  void looksIntoMultiFormatSchemas() {
    Walked walked =
        new Walked(
            HEAD_3
                + """
                components:
                  schemas:
                    new: { schemaFormat: application/schema+json;version=2020-12, schema: { items: {} } }
                    avro: { schemaFormat: application/vnd.apache.avro, schema: { type: record } }
                    alone: { schema: { type: object } }
                    number: { schemaFormat: 5, schema: {} }
                """);

    assertThat(walked.schemas())
        .containsExactlyInAnyOrder(
            "asyncapi.yaml#/components/schemas/new/schema DRAFT_2020_12",
            "asyncapi.yaml#/components/schemas/new/schema/items DRAFT_2020_12",
            "asyncapi.yaml#/components/schemas/alone/schema DRAFT_07");
    assertThat(walked.document().objects("Multi Format Schema Object"))
        .extracting(Place::key)
        .containsExactly("new", "avro", "alone", "number");
    assertThat(walked.document().visits())
        .filteredOn(visit -> visit.place().key().equals("schemaFormat"))
        .allSatisfy(visit -> assertThat(visit.type()).isInstanceOf(Text.class))
        .filteredOn(visit -> !visit.type().fits(visit.place().node()))
        .extracting(visit -> visit.place().pointer())
        .containsExactly("/components/schemas/number/schemaFormat");
  }

  @Test
  void followsReferencesThatTheSpecificationDoesNotKnow() {
    Walked walked =
        new Walked(HEAD_2 + "channels: { $ref: 'channels.yaml' }\n")
            .with("channels.yaml", "a: { publish: { $ref: '#/b' } }\nb: { operationId: x }");

    assertThat(walked.objects())
        .contains("channels.yaml#/a Channel Item Object", "channels.yaml#/b Operation Object");
  }

  @Test
  void knowsSinceWhenServersMayBeReferredTo() {
    String servers =
        """
        info: { title: Orders, version: '1' }
        channels: {}
        servers: { a: { $ref: '#/x-server' } }
        x-server: { url: localhost, protocol: ws, variables: { v: { $ref: '#/x-variable' } } }
        x-variable: { default: a }
        """;

    assertThat(List.of("2.2.0", "2.3.0", "2.4.0"))
        .extracting(version -> forbidden(new Walked("asyncapi: " + version + "\n" + servers)))
        .containsExactly(
            List.of("/servers/a", "/x-server/variables/v"),
            List.of("/x-server/variables/v"),
            List.of());
  }

  /** A reference in place of an object that may not be one is neither, and has no fields. */
  private static List<String> forbidden(Walked walked) {
    return walked.document().visits().stream()
        .filter(visit -> visit.type() instanceof ValueType.ObjectOf)
        .filter(visit -> visit.type().equals(TypeNotation.type(title(visit.type()))))
        .filter(visit -> visit.object().isEmpty())
        .map(visit -> visit.place().pointer())
        .toList();
  }

  private static String title(ValueType type) {
    return ((ValueType.ObjectOf) type).name();
  }

  @Test
  void takesFieldsWithoutAValueForAbsent() {
    Walked walked =
        new Walked(
            HEAD_3
                + """
                id:
                servers:
                channels: { a: { address: null, messages: { m: { payload: , tags: } } } }
                """);

    assertThat(walked.document().visits())
        .filteredOn(visit -> visit.place().node().isNull())
        .extracting(visit -> visit.place().pointer())
        .containsExactly("/channels/a/address");
    assertThat(walked.schemas()).isEmpty();
  }

  @Test
  void visitsNothingThatTheSpecificationDoesNotKnow() {
    Walked walked =
        new Walked(HEAD_3 + "x-own: { $ref: none.yaml }\nchannel: { a: { messages: 5 } }\n");

    assertThat(walked.document().broken()).isEmpty();
    assertThat(walked.document().visits())
        .extracting(visit -> visit.place().pointer())
        .containsExactlyInAnyOrder("", "/asyncapi", "/info", "/info/title", "/info/version");
  }
}
