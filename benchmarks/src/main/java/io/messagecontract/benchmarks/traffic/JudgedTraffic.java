package io.messagecontract.benchmarks.traffic;

import io.messagecontract.contract.Contract;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.traffic.RecordedTraffic;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.io.IOException;
import java.nio.file.Path;

/** Loads the session contract, judges a recording by it, and counts the verdicts. */
final class JudgedTraffic {

  private int valid;
  private int rejected;

  private JudgedTraffic() {}

  /**
   * Judges a recording and prints how many messages are valid.
   *
   * @param arguments the file, and the number of threads
   */
  public static void main(String[] arguments) throws IOException, DocumentException {
    Path file = Path.of(arguments[0]);
    Contract contract =
        ContractLoader.load(
            SessionNotificationEvents.LOCATION, JudgedTraffic.class.getClassLoader());
    RecordedTraffic traffic =
        new RecordedTraffic(
            new MessageValidator(contract), Target.any(), Integer.parseInt(arguments[1]));
    JudgedTraffic total = new JudgedTraffic();
    try (RecordedMessages messages = RecordedMessages.open(file, "the recording")) {
      traffic.judge(messages, JudgedTraffic::new, JudgedTraffic::add, total::add);
    }
    System.out.println(total.valid + " valid, " + total.rejected + " rejected");
  }

  private void add(ValidationResult result) {
    if (result.isValid()) {
      valid++;
    } else {
      rejected++;
    }
  }

  private void add(JudgedTraffic part) {
    valid += part.valid;
    rejected += part.rejected;
  }
}
