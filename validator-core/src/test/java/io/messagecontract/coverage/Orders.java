package io.messagecontract.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.Outcome;
import io.messagecontract.evidence.Reading;
import io.messagecontract.evidence.TestedContract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.validate.MessageValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A contract of an application that sends orders and receives payments, and evidence for it. */
final class Orders {

  static final String TEXT =
      """
      asyncapi: 3.0.0
      info: { title: Orders, version: 1.0.0 }
      channels:
        orders:
          address: orders
          messages:
            Placed:
              payload:
                type: object
                required: [id]
                properties:
                  id: { type: string }
                  note: { type: string }
                  kind: { enum: [book, toy] }
            Cancelled:
              payload: { type: object, properties: { id: { type: string } } }
        payments:
          address: payments
          messages:
            Paid:
              payload: { type: object, properties: { id: { type: string } } }
      operations:
        sendOrders: { action: send, channel: { $ref: '#/channels/orders' } }
        receivePayments: { action: receive, channel: { $ref: '#/channels/payments' } }
      """;

  final Contract contract;
  private final List<Evidence> evidence = new ArrayList<>();

  Orders(Path folder) throws IOException {
    this(folder, TEXT);
  }

  Orders(Path folder, String text) throws IOException {
    Path document = folder.resolve("asyncapi.yaml");
    Files.writeString(document, text);
    this.contract = ContractLoader.load(document);
  }

  Orders sent(String name, String json) {
    return add(Direction.SEND, Outcome.PASSED, name, json);
  }

  Orders received(String name, String json) {
    return add(Direction.RECEIVE, Outcome.PASSED, name, json);
  }

  Orders add(Direction direction, Outcome outcome, String name, String json) {
    Message message =
        contract.messages().stream().filter(one -> one.isNamed(name)).findFirst().orElseThrow();
    evidence.add(
        new Evidence(
            TestedContract.of(contract),
            message.id(),
            direction,
            outcome,
            "Tests#a" + evidence.size(),
            Optional.empty(),
            new MessageValidator(contract).observe(message, json.getBytes(UTF_8)),
            Reading.UNKNOWN));
    return this;
  }

  List<Evidence> records() {
    return evidence;
  }

  ContractEvidence evidence() {
    return ContractEvidence.of(contract, evidence);
  }

  Coverage coverage(Side... sides) {
    return CoverageMeasure.of(evidence(), Set.of(sides)).coverage();
  }
}
