package io.messagecontract.maven.topic;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * What of a partition an audit judges. It stands beside each offset that the group commits, so that
 * all members and later runs agree on it.
 *
 * @param from the first offset
 * @param to the offset behind the last one
 * @param by stands for the topic and for all that decides how a record is judged
 */
record Plan(long from, long to, String by) {

  private static final Pattern FORM =
      Pattern.compile(
          "message-contract audit 1 from ([0-9]{1,18}) to ([0-9]{1,18}) by ([0-9a-f]{12})");

  static Optional<Plan> of(OffsetAndMetadata committed) {
    Matcher form = FORM.matcher(committed.metadata());
    return form.matches()
        ? Optional.of(
            new Plan(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)), form.group(3)))
        : Optional.empty();
  }

  /** Returns what is committed when all before an offset has been judged. */
  OffsetAndMetadata judged(long offset) {
    return new OffsetAndMetadata(
        offset, "message-contract audit 1 from " + from + " to " + to + " by " + by);
  }
}
