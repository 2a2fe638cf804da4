package io.messagecontract.maven.page;

import io.messagecontract.contract.MessageId;
import io.messagecontract.report.JudgedMessages;
import java.util.List;

/**
 * How the recorded messages of a module were judged.
 *
 * @param module the module's name
 * @param rows one for each message
 * @param valid how many keep the contract
 * @param rejected how many do not
 * @param omitted how many rows are not shown
 */
record JudgedView(String module, List<Row> rows, int valid, int rejected, int omitted) {

  private static final int MOST = 2_000;

  /**
   * The recorded messages of one kind.
   *
   * @param name the message; empty for those that are none of the contract
   * @param channel its channel
   * @param valid how many keep the contract
   * @param rejected how many do not
   */
  record Row(String name, String channel, int valid, int rejected) {

    private static Row of(JudgedMessages judged) {
      return new Row(
          judged.message().map(MessageId::name).map(Shown::text).orElse(""),
          judged.message().map(MessageId::channel).map(Shown::text).orElse(""),
          judged.valid(),
          judged.rejected());
    }
  }

  static JudgedView of(String module, List<JudgedMessages> judged) {
    return new JudgedView(
        Shown.text(module),
        judged.stream().limit(MOST).map(Row::of).toList(),
        judged.stream().mapToInt(JudgedMessages::valid).sum(),
        judged.stream().mapToInt(JudgedMessages::rejected).sum(),
        Math.max(0, judged.size() - MOST));
  }
}
