package io.messagecontract.load;

import java.util.List;

/** The objects of which a reader needs fields that hold no schema, and these fields. */
enum SkeletonObject {
  ROOT_2(List.of("asyncapi", "id", "defaultContentType")),
  INFO_2(List.of("title", "version", "description")),
  CHANNEL_2(List.of("description")),
  OPERATION_2(List.of("operationId", "summary", "description")),
  MESSAGE_2(
      List.of(
          "messageId", "name", "title", "summary", "description", "contentType", "schemaFormat")),
  ROOT_3(List.of("asyncapi", "id", "defaultContentType")),
  INFO_3(List.of("title", "version", "description")),
  CHANNEL_3(List.of("address", "title", "summary", "description")),
  OPERATION_3(List.of("action", "title", "summary", "description")),
  MESSAGE_3(List.of("name", "title", "summary", "description", "contentType"));

  private final List<String> keys;

  SkeletonObject(List<String> keys) {
    this.keys = keys;
  }

  /**
   * Only these are shown to jasyncapi, which drops whole objects that hold a key or a schema
   * keyword which it does not know.
   */
  List<String> keys() {
    return keys;
  }
}
