package io.messagecontract.compare.rules.contract;

import java.util.List;

/**
 * The rules about channels, operations and messages, apart from their schemas.
 *
 * @since 0.1.0
 */
public final class ContractRules {

  /** The rules that compare channels and messages. */
  public static final List<ContractRule> ALL =
      List.of(
          new ChannelRemoved(),
          new ChannelAdded(),
          new ChannelAddressChanged(),
          new ChannelParameterAdded(),
          new ChannelParameterRemoved(),
          new ChannelParameterRenamed(),
          new ChannelParameterChanged(),
          new MessageRemoved(),
          new MessageAdded(),
          new MessageMoved(),
          new MessageRenamed(),
          new MessagesIndistinguishable(),
          new IdentificationChanged(),
          new PayloadLocationChanged(),
          new OperationRemoved(),
          new OperationAdded(),
          new DirectionChanged(),
          new ReplyChanged(),
          new ContentTypeChanged(),
          new DefaultContentTypeChanged(),
          new CorrelationIdChanged(),
          new BindingChanged(),
          new SchemaFormatChanged(),
          new PayloadNotComparable(),
          new ExampleRejected());

  private ContractRules() {}
}
