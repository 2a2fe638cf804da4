package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import java.util.List;
import java.util.Optional;

/**
 * The rules about schemas.
 *
 * @since 0.1.0
 */
public final class SchemaRules {

  /** The rules that compare two schemas of the same value. */
  public static final List<SchemaRule> VALUES =
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

  private SchemaRules() {}

  /** Returns the change that stands for what none of the rules has found between two schemas. */
  public static Change whole(Optional<Place> was, Optional<Place> is) {
    return SchemaChanged.whole(was, is);
  }
}
