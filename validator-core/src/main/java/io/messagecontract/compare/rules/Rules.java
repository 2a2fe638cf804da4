package io.messagecontract.compare.rules;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.stream.Stream;

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
          new PropertyTypeChanged(),
          new RequiredAdded(),
          new RequiredRemoved(),
          new EnumValueAdded(),
          new EnumValueRemoved(),
          new SchemaChanged());

  /** The rules that compare channels and messages. */
  public static final List<ContractRule> CONTRACT =
      List.of(
          new ChannelRemoved(),
          new ChannelAdded(),
          new MessageRemoved(),
          new MessageAdded(),
          new MessageRenamed(),
          new IdentificationChanged(),
          new DirectionChanged(),
          new ContentTypeChanged(),
          new HeadersChanged(),
          new PayloadNotComparable());

  private Rules() {}

  /** Returns the change that stands for what none of the rules has found between two schemas. */
  public static Change whole(Place was, Place is) {
    return SchemaChanged.whole(was, is);
  }

  /** Returns the names of all rules, in the order of the tables. */
  public static List<RuleId> ids() {
    return Stream.concat(
            SCHEMA.stream().map(SchemaRule::id), CONTRACT.stream().map(ContractRule::id))
        .toList();
  }
}
