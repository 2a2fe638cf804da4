package io.messagecontract.validate;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.annotation.Annotation;
import com.networknt.schema.annotation.Annotations;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What may be spent on one message. Where branches hold branches, networknt tries every way through
 * them, and keeps what each of them has against the value.
 */
final class Steps {

  /** Keywords that are held against values. */
  private static final int MOST = 10_000_000;

  /** What it costs to look at one annotation, in steps. */
  private static final int SEARCH = 10;

  /** What may be against the value at one time. */
  private static final int MOST_ERRORS = 20_000;

  /** Of numbers such as 1e9999. */
  private static final int MOST_DIGITS = 5_000_000;

  private int steps;
  private int digits;

  /**
   * Returns a context for networknt that ends in a {@link TooManyStepsException}.
   *
   * @param formats whether formats reject
   * @param failFast whether one error is enough
   */
  ExecutionContext context(boolean formats, boolean failFast) {
    ExecutionContext context = new Counting();
    context.executionConfig(
        config -> config.locale(Locale.ROOT).formatAssertionsEnabled(formats).failFast(failFast));
    return context;
  }

  /** Counts digits that are written out. */
  void write(int count) {
    digits += count;
    if (digits > MOST_DIGITS) {
      throw tooMany("its numbers have more", MOST_DIGITS, "digits", List.of());
    }
  }

  private static TooManyStepsException tooMany(
      String what, int most, String unit, List<Error> sure) {
    return new TooManyStepsException(
        String.format(Locale.ROOT, "%s than %,d %s", what, most, unit), sure);
  }

  private final class Counting extends ExecutionContext {

    /** Each branch has a list of its own; what is in this one is wrong whatever they say. */
    private final List<Error> sure = getErrors();

    private final Annotations annotations =
        new Annotations() {
          private int most;

          @Override
          public void put(Annotation annotation) {
            super.put(annotation);
            List<Annotation> there = super.asMap().get(annotation.getInstanceLocation());
            most = Math.max(most, there == null ? 0 : there.size());
          }

          @Override
          public Map<NodePath, List<Annotation>> asMap() {
            spend(SEARCH * most);
            return super.asMap();
          }
        };

    /** The lists that are in use, the innermost last. */
    private final List<List<Error>> lists = new ArrayList<>(List.of(sure));

    /** How much was in those before each of them when it came into use. */
    private final List<Integer> before = new ArrayList<>(List.of(0));

    /** networknt comes here with each keyword. */
    @Override
    public void evaluationPathAddLast(String keyword) {
      spend(1);
      super.evaluationPathAddLast(keyword);
    }

    /** What is unevaluated is searched among all that was evaluated of a value, in every branch. */
    @Override
    public Annotations getAnnotations() {
      return annotations;
    }

    private void spend(int count) {
      steps += count;
      if (steps > MOST) {
        throw tooMany("it takes more", MOST, "steps", sure);
      }
    }

    @Override
    public void addError(Error error) {
      super.addError(error);
      checkSize();
    }

    @Override
    public void setErrors(List<Error> errors) {
      int known = lists.size() - 1;
      while (known >= 0 && !isSame(lists.get(known), errors)) {
        known--;
      }
      if (known < 0) {
        before.add(size());
        lists.add(errors);
      } else {
        lists.subList(known + 1, lists.size()).clear();
        before.subList(known + 1, before.size()).clear();
      }
      super.setErrors(errors);
      checkSize();
    }

    @SuppressWarnings("ReferenceEquality") // An empty list equals every other.
    private static boolean isSame(List<Error> one, List<Error> other) {
      return one == other;
    }

    private int size() {
      int last = lists.size() - 1;
      return before.get(last) + lists.get(last).size();
    }

    private void checkSize() {
      if (size() > MOST_ERRORS) {
        throw tooMany("it has more", MOST_ERRORS, "things against it", sure);
      }
    }
  }
}
