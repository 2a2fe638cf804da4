package io.messagecontract.usage;

/** What a consumer was shown to do with a place of a message; what counts most stands last. */
enum Attention {
  /** No message of the tests has shown it. */
  UNSEEN,
  IGNORES,
  READS
}
