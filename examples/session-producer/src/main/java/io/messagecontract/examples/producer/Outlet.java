package io.messagecontract.examples.producer;

/** Where messages go. */
@FunctionalInterface
interface Outlet {

  /**
   * Sends a message.
   *
   * @param channel where it is read
   * @param sessionId what it is about; messages about the same keep their order
   * @param json the message
   */
  void send(String channel, String sessionId, String json);
}
