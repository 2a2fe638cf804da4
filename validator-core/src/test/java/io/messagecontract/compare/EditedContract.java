package io.messagecontract.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contract before an edit and after it.
 *
 * @param seed makes the same pair again
 * @param edits what was done
 * @param rules the rules that may speak of it, if it was one edit of a shared schema
 * @param shared the shared schema that was edited, if it was one edit
 */
record EditedContract(
    long seed,
    List<String> edits,
    Set<String> rules,
    Optional<String> shared,
    ContractDraft before,
    ContractDraft after) {

  private static final int TRIES = 200;

  static EditedContract of(long seed) {
    Dice dice = Dice.of(seed);
    ContractDraft before = RandomContracts.next(dice);
    ContractDraft after = before.copy();
    List<String> names = new ArrayList<>(before.schemas().size());
    before.schemas().fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> name.equals("Tree") || name.equals("Envelope"));
    RandomPayloads payloads = new RandomPayloads(dice, before.dialect(), names);
    List<String> edits = new ArrayList<>();
    int count = dice.oneIn(2) ? 1 : 1 + dice.below(3);
    EditedContract edited =
        new EditedContract(seed, edits, Set.of(), Optional.empty(), before, after);
    for (int i = 0; i < TRIES && edits.size() < count; i++) {
      EditedContract next = edited.edit(dice, payloads);
      edited = edits.size() == 1 ? next : edited.several();
    }
    return edited;
  }

  /** Applies edits that change no message. */
  static EditedContract silent(long seed) {
    Dice dice = Dice.of(seed);
    ContractDraft before = RandomContracts.next(dice);
    ContractDraft after = before.copy();
    List<String> edits = new ArrayList<>();
    for (int i = 1 + dice.below(3); i > 0; i--) {
      edits.addAll(SilentEdit.apply(after, dice));
    }
    return new EditedContract(seed, edits, Set.of(), Optional.empty(), before, after);
  }

  private EditedContract several() {
    return new EditedContract(seed, edits, Set.of(), Optional.empty(), before, after);
  }

  private EditedContract edit(Dice dice, RandomPayloads payloads) {
    if (dice.oneIn(12)) {
      edits.addAll(SilentEdit.apply(after, dice));
      return several();
    }
    if (dice.oneIn(12)) {
      ContractEdit edit = dice.any(List.of(ContractEdit.values()));
      if (edit.apply(after, dice, payloads)) {
        edits.add(edit.name());
      }
      return several();
    }
    SchemaEdit edit = dice.any(List.of(SchemaEdit.values()));
    SchemaSpot spot = dice.any(SchemaSpot.of(after));
    boolean isUsed = !spot.isShared() || !Reach.of(after, spot.root()).isEmpty();
    if (!isUsed || !edit.apply(spot, dice, payloads)) {
      return this;
    }
    edits.add(edit.name());
    return new EditedContract(
        seed,
        edits,
        edit.rules(),
        spot.isShared() ? Optional.of(spot.root()) : Optional.empty(),
        before,
        after);
  }

  EditedContract swapped() {
    return new EditedContract(seed, edits, rules, shared, after, before);
  }

  EditedContract with(ContractDraft otherBefore, ContractDraft otherAfter) {
    return new EditedContract(seed, edits, rules, shared, otherBefore, otherAfter);
  }

  @Override
  public String toString() {
    return "seed %d %s\n%s\n%s".formatted(seed, edits, before.version3(), after.version3());
  }
}
