package io.messagecontract.compare;

import io.messagecontract.compare.rules.schema.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out which changes between two schemas are worth telling, and what they mean. */
final class SchemaVerdicts {

  private SchemaVerdicts() {}

  /** Returns the changes that make a difference to a message, with a judgement for each promise. */
  static Map<Change, List<Judgement>> of(
      SchemaComparison comparison, SchemaJudge judge, Set<Promise> promises) {
    Map<Change, List<Judgement>> verdicts = new LinkedHashMap<>();
    List<Change> changes = comparison.changes();
    List<List<Judgement>> judgements = new ArrayList<>();
    List<Judgement> whole = new ArrayList<>();
    for (Promise promise : promises) {
      List<Judgement> found = judge.judge(promise);
      boolean isExplained = found.stream().anyMatch(Judgement::isGrave);
      judgements.add(found);
      whole.add(isExplained ? Judgement.compatible(promise) : judge.judgeWhole(promise));
    }
    for (int i = 0; i < changes.size(); i++) {
      int index = i;
      Change change = changes.get(i);
      List<Judgement> found = judgements.stream().map(list -> list.get(index)).toList();
      boolean isGrave = found.stream().anyMatch(Judgement::isGrave);
      boolean isMute = !isGrave && judge.isWithoutEffect(change);
      if (change.convention().isPresent() && (isMute || !change.isNote())) {
        String note = judge.note(change);
        verdicts.put(change, found.stream().map(judgement -> judgement.because(note)).toList());
      } else if (!isMute) {
        verdicts.put(change, found);
      }
    }
    if (Judgement.gravest(whole).isGrave()) {
      verdicts.put(comparison.whole(), whole);
    }
    return verdicts;
  }
}
