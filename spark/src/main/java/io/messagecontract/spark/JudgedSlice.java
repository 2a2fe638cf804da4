package io.messagecontract.spark;

import io.messagecontract.document.DocumentException;
import io.messagecontract.document.Problem;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.traffic.JudgedTraffic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What came out for a slice.
 *
 * @param traffic the messages, and what keeps the file from being read on
 * @param lines how many lines the slice has, if it has lines
 * @param isBroken whether the file cannot be read on
 */
record JudgedSlice(JudgedTraffic traffic, long lines, boolean isBroken) {

  /** Tells whether the file is broken; adds why, if that is because there is no message in it. */
  boolean orEmpty(String name) {
    boolean isEmpty = !isBroken && traffic.messages() == 0;
    if (isEmpty) {
      empty(name).forEach(traffic::add);
    }
    return isBroken || isEmpty;
  }

  /** Returns what is wrong with a file that holds no message, in the core's words. */
  static List<Finding> empty(String name) {
    String lines = "empty.ndjson";
    try (RecordedMessages none = RecordedMessages.open(InputStream.nullInputStream(), lines)) {
      none.next();
      return List.of();
    } catch (DocumentException e) {
      return findings(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Finding> findings(String name, DocumentException broken) {
    return broken.problems().stream().map(problem -> finding(name, problem)).toList();
  }

  private static Finding finding(String name, Problem problem) {
    return Finding.error(problem.rule(), Location.of(name, problem.position()), problem.message())
        .hint(problem.hint());
  }
}
