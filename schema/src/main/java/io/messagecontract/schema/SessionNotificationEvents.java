package io.messagecontract.schema;

/**
 * Where the Session Notification Events contract 0.1.0 lies on the class path: 4 channels, 40
 * messages, and a documented example of each.
 *
 * <pre>{@code
 * @MessageContract(SessionNotificationEvents.LOCATION)
 * class SessionPublisherTests { ... }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SessionNotificationEvents {

  /** The AsyncAPI 3.0.0 document; the schemas that it refers to lie beside it. */
  public static final String LOCATION =
      "classpath:/io/messagecontract/schema/session-notification-events/asyncapi.yaml";

  private SessionNotificationEvents() {}
}
