package io.messagecontract.plain;

import io.messagecontract.contract.Direction;
import io.messagecontract.junit.MessageVerifier;
import io.messagecontract.schema.SessionNotificationEvents;
import java.nio.file.Path;
import java.util.Map;

/** Uses the verifier as a program does that knows no test framework. Tells what it has met. */
public final class PlainProgram {

  private PlainProgram() {}

  /** Expects the path of a contract whose messages are identified by a header. */
  public static void main(String[] args) {
    for (String type :
        new String[] {
          "org.junit.jupiter.api.Test",
          "org.opentest4j.AssertionFailedError",
          "org.assertj.core.api.Assertions"
        }) {
      System.out.println(type + ": " + isThere(type));
    }
    MessageVerifier sessions = MessageVerifier.forContract(SessionNotificationEvents.LOCATION);
    sessions.documented().assertConforms("{\"name\": \"PartyBanEvent\"}");
    MessageVerifier orders = MessageVerifier.forContract(Path.of(args[0]), Direction.SEND);
    orders.assertConforms("{\"id\": 1}", Map.of("type", "OrderPlaced"));
    try {
      sessions.assertConforms("PartyBanEvnt", "{}");
    } catch (AssertionError e) {
      System.out.println(e.getClass().getName());
      System.out.println(e.getMessage());
    }
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
