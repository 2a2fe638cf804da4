package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import io.messagecontract.Session;
import io.messagecontract.contract.Message;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.verdict.Fault;
import io.messagecontract.verdict.Fault.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldFaultsTests {

  private static final List<Message> MESSAGES = Session.contract().messages();
  private static final Fault FAULT = fault(Kind.UNDOCUMENTED, "/a", "/x", 1, "x");

  private final ToldFaults told = new ToldFaults();
  private int asked;

  private static Fault fault(Kind kind, String schema, String pointer, int at, String name) {
    return new Fault(
        kind, new Place("event.json", schema, NullNode.instance), pointer, at, name, List.of());
  }

  private Finding tell(Fault fault) {
    return tell(MESSAGES.get(0), fault);
  }

  private Finding tell(Message message, Fault fault) {
    return told.of(
        message,
        fault,
        one -> {
          asked++;
          return Finding.error("type", Location.of(""), one.pointer() + one.name());
        });
  }

  @Test
  void whatIsWrongInTheSameWayIsToldOnce() {
    Finding first = tell(FAULT);
    assertThat(tell(fault(Kind.UNDOCUMENTED, "/a", "/x", 700, "x"))).isEqualTo(first);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void whateverIsWrongInAnotherWayIsToldAnew() {
    tell(FAULT);
    tell(MESSAGES.get(1), FAULT);
    tell(fault(Kind.FORBIDDEN, "/a", "/x", 1, "x"));
    tell(fault(Kind.UNDOCUMENTED, "/b", "/x", 1, "x"));
    tell(fault(Kind.UNDOCUMENTED, "/a", "/y", 1, "x"));
    tell(fault(Kind.UNDOCUMENTED, "/a", "/x", 1, "y"));
    assertThat(asked).isEqualTo(6);
  }

  @Test
  void veryLongNamesAreNotKept() {
    Fault fault = fault(Kind.UNDOCUMENTED, "/a", "/x", 1, "x".repeat(500));
    assertThat(tell(fault)).isEqualTo(tell(fault));
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void ofVeryManyNamesTheFirstAreForgotten() {
    tell(FAULT);
    for (int i = 0; i < 1_000; i++) {
      tell(fault(Kind.UNDOCUMENTED, "/a", "/n" + i, 1, "n" + i));
    }
    tell(FAULT);
    assertThat(asked).isEqualTo(1_002);
  }
}
