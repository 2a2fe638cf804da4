package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonToken;
import io.messagecontract.verdict.Lanes.Step;
import java.io.IOException;
import java.util.List;

/** Judges values by several shapes side by side: what each says is a bit. */
final class LaneRun {

  private final Run run;

  LaneRun(Run run) {
    this.run = run;
  }

  long all(JsonToken token, Lanes lanes, int depth) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      return objects(lanes, depth + 1);
    }
    if (token == JsonToken.START_ARRAY) {
      return arrays(lanes, depth + 1);
    }
    long accepted = 0;
    for (int i = 0; i < lanes.shapes.size(); i++) {
      accepted |= run.shape(token, lanes.shapes.get(i), depth) ? 1L << i : 0;
    }
    return accepted;
  }

  private static long ofKind(Lanes lanes, int kind) {
    long bits = 0;
    for (int i = 0; i < lanes.shapes.size(); i++) {
      bits |= (lanes.shapes.get(i).kinds & kind) != 0 ? 1L << i : 0;
    }
    return bits;
  }

  /** The parser stands at the beginning of an object. */
  long objects(Lanes lanes, int depth) throws IOException {
    run.checkDepth(depth);
    SeenNames seen = new SeenNames();
    long alive = ofKind(lanes, Kinds.OBJECT);
    Lanes current = lanes.only(alive);
    long kept = kept(lanes, current, alive);
    for (String name = run.parser.nextFieldName();
        name != null;
        name = run.parser.nextFieldName()) {
      Integer index = lanes.names.get(name);
      if (index == null) {
        seen.other(name);
      } else {
        seen.known(index);
      }
      long before = alive;
      alive = named(lanes, alive, name);
      Step step = current.member(name);
      alive &= ~rejecting(step, kept, run.parser.nextToken(), depth);
      if (alive != before) {
        current = lanes.only(alive);
        kept = kept(lanes, current, alive);
      }
    }
    return ended(lanes, alive, seen);
  }

  private static long kept(Lanes lanes, Lanes current, long alive) {
    return current.shapes.size() == lanes.shapes.size() ? lanes.every() : alive;
  }

  /** Returns the lanes of a set that do not accept the value which follows. */
  private long rejecting(Step step, long lanes, JsonToken token, int depth) throws IOException {
    Lanes asked = step.lanes;
    if (asked == null) {
      run.value(token, Check.ANYTHING, depth);
      return 0;
    }
    long answers = run.answers(token, asked, depth);
    long rejecting = 0;
    int at = 0;
    for (long rest = lanes; rest != 0; rest &= rest - 1) {
      int condition = step.condition[at++];
      boolean rejects = condition >= 0 && (answers >>> condition & 1) == 0;
      rejecting |= rejects ? Long.lowestOneBit(rest) : 0;
    }
    return rejecting;
  }

  private long named(Lanes lanes, long alive, String name) {
    long left = alive;
    for (long rest = alive; rest != 0; rest &= rest - 1) {
      Check each = lanes.shapes.get(Long.numberOfTrailingZeros(rest)).members.names.each();
      left &= each == null || run.accepts(each, name) ? -1L : ~Long.lowestOneBit(rest);
    }
    return left;
  }

  private static long ended(Lanes lanes, long alive, SeenNames seen) {
    long left = alive;
    for (long rest = alive; rest != 0; rest &= rest - 1) {
      int lane = Long.numberOfTrailingZeros(rest);
      boolean fits = seen.fit(lanes.shapes.get(lane).members.names, lanes.indexes(lane));
      left &= fits ? -1L : ~Long.lowestOneBit(rest);
    }
    return left;
  }

  /** The parser stands at the beginning of an array. */
  long arrays(Lanes lanes, int depth) throws IOException {
    run.checkDepth(depth);
    int size = lanes.shapes.size();
    long[] found = new long[lanes.counted.size()];
    long alive = ofKind(lanes, Kinds.ARRAY);
    int count = 0;
    for (JsonToken token = run.parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = run.parser.nextToken()) {
      Step step = lanes.item(count++);
      Lanes asked = step.lanes;
      if (asked == null) {
        run.value(token, Check.ANYTHING, depth);
        add(step, -1L, size, found);
      } else {
        long answers = run.answers(token, asked, depth);
        alive &= ~rejected(step, answers, size);
        add(step, answers, size, found);
      }
    }
    return counted(lanes, alive, count, found);
  }

  private static long rejected(Step step, long answers, int lanes) {
    long rejecting = 0;
    for (int i = 0; i < lanes; i++) {
      int condition = step.condition[i];
      boolean rejects = condition >= 0 && (answers >>> condition & 1) == 0;
      rejecting |= rejects ? 1L << i : 0;
    }
    return rejecting;
  }

  private static void add(Step step, long answers, int lanes, long[] found) {
    for (int i = 0; i < found.length; i++) {
      int condition = step.condition[lanes + i];
      found[i] += condition < 0 ? 1 : answers >>> condition & 1;
    }
  }

  private static long counted(Lanes lanes, long alive, int count, long[] found) {
    long left = alive;
    int at = 0;
    for (int i = 0; i < lanes.shapes.size(); i++) {
      Items items = lanes.shapes.get(i).items;
      boolean fits = count >= items.least() && count <= items.most();
      List<Items.Contained> contained = items.contained();
      for (Items.Contained each : contained) {
        fits &= each.fits(found[at++]);
      }
      left &= fits ? -1L : ~(1L << i);
    }
    return left;
  }
}
