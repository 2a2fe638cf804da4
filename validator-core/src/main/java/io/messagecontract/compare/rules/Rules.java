package io.messagecontract.compare.rules;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All rules of a comparison.
 *
 * @since 0.1.0
 */
public final class Rules {

  /** The rules that compare two schemas of the same value. */
  public static final List<SchemaRule> SCHEMA =
      List.of(
          new PropertyRemoved(),
          new PropertyAdded(),
          new PropertyRenamed(),
          new PropertyTypeChanged(),
          new RequiredAdded(),
          new RequiredRemoved(),
          new EnumValueAdded(),
          new EnumValueRemoved(),
          new EnumAdded(),
          new EnumRemoved(),
          new ConstChanged(),
          new VersionDiscriminatorChanged(),
          new BoundTightened(),
          new BoundLoosened(),
          new PatternChanged(),
          new MultipleOfChanged(),
          new FormatChanged(),
          new ContentChanged(),
          new AdditionalPropertiesForbidden(),
          new AdditionalPropertiesAllowed(),
          new AdditionalPropertiesChanged(),
          new PatternPropertiesChanged(),
          new PropertyNamesChanged(),
          new DependencyChanged(),
          new ItemsChanged(),
          new ContainsChanged(),
          new UniqueItemsAdded(),
          new UniqueItemsRemoved(),
          new UnionBranchAdded(),
          new UnionBranchRemoved(),
          new UnionKindChanged(),
          new NotChanged(),
          new ConditionChanged(),
          new SchemaChanged());

  /** The rules that tell that a part of a message is described on one side only. */
  public static final List<PartRule> PART =
      List.of(
          new PartAdded("payload"),
          new PartRemoved("payload"),
          new PartAdded("headers"),
          new PartRemoved("headers"),
          new PartAdded("key"),
          new PartRemoved("key"));

  /** The rules that compare channels and messages. */
  public static final List<ContractRule> CONTRACT =
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

  private Rules() {}

  /** Returns the change that stands for what none of the rules has found between two schemas. */
  public static Change whole(Optional<Place> was, Optional<Place> is) {
    return SchemaChanged.whole(was, is);
  }

  /** Returns all rules, in the order of the tables. */
  public static List<Rule> all() {
    List<Rule> all = new ArrayList<>(SCHEMA);
    all.addAll(PART);
    all.addAll(CONTRACT);
    return all;
  }

  /** Returns the names of all rules, in the order of the tables. */
  public static List<RuleId> ids() {
    return all().stream().map(Rule::id).toList();
  }
}
