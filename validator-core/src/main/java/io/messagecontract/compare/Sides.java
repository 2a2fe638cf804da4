package io.messagecontract.compare;

import io.messagecontract.contract.Contract;

/**
 * How the two contracts of a comparison are called in findings.
 *
 * @param before the contract as it was
 * @param after the contract as it is
 */
record Sides(String before, String after) {

  /** Versions tell two contracts apart, unless somebody forgot to raise one. */
  static Sides of(Contract before, Contract after) {
    return before.version().equals(after.version())
        ? new Sides("the baseline", "the new contract")
        : new Sides(before.version(), after.version());
  }

  String consequence(Promise promise) {
    return switch (promise) {
      case FORWARD -> "consumers built against " + before + " reject what will be sent";
      case BACKWARD -> "code built against " + after + " rejects what was sent under " + before;
      case SURFACE -> "what consumers of " + before + " may read can no longer be sent";
    };
  }

  String writer(Promise promise) {
    return promise == Promise.FORWARD ? after : before;
  }

  String reader(Promise promise) {
    return promise == Promise.FORWARD ? before : after;
  }
}
