package io.messagecontract.junit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What users may read shipments into. */
final class Shipments {

  static final MessageVerifier VERIFIER =
      MessageVerifier.forContract("classpath:/io/messagecontract/junit/shipments.yaml");

  private Shipments() {}

  /** Reads all that is documented, each value whole. */
  record Whole(
      long id,
      @Nullable String kind,
      @Nullable String customer,
      @Nullable String status,
      @Nullable String sentAt,
      @Nullable Double weight,
      @Nullable Address address,
      @Nullable List<Parcel> parcels) {}

  record Address(@Nullable String city) {}

  record Parcel(@Nullable String code) {}

  /** As a mapper without records fills it; one field is misspelt. */
  static final class Misspelt {
    private long id;
    private @Nullable String cusTomer;

    @Override
    public String toString() {
      return id + " " + cusTomer;
    }
  }

  static class Base {
    private @Nullable String customer;

    String customer() {
      return String.valueOf(customer);
    }
  }

  static final class Derived extends Base {
    private long id;
    private @Nullable String note;

    String text() {
      return id + customer() + note;
    }
  }
}
