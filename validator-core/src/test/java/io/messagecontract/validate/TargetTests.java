package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.MessageId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetTests {

  @Test
  void targetsAreEqualIfBothPartsAre() {
    Target target = Target.message(new MessageId("orders", "placed"));

    assertThat(Set.of(target)).contains(Target.message(new MessageId("orders", "placed")));
    assertThat(target)
        .hasSameHashCodeAs(Target.message(new MessageId("orders", "placed")))
        .doesNotHaveSameHashCodeAs(Target.message(new MessageId("placed", "orders")))
        .isNotEqualTo(Target.message(new MessageId("orders", "paid")))
        .isNotEqualTo(Target.message(new MessageId("parcels", "placed")))
        .isNotEqualTo(Target.message("placed"))
        .isNotEqualTo(Target.channel("orders"))
        .isNotEqualTo("orders");
    assertThat(Target.any()).isNotEqualTo(target);
  }
}
