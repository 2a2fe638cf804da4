package io.messagecontract.spark;

import io.messagecontract.contract.Contract;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.report.JsonReport;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.spark.Slice.ArchiveFile;
import io.messagecontract.traffic.JudgedTraffic;
import io.messagecontract.traffic.RecordedTraffic;
import io.messagecontract.traffic.TrafficTerms;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;

/** Says the same without Spark: in one go, as the goal does, and in slices. */
final class OneMachine {

  private static final Configuration HADOOP = new Configuration();
  private static final Contract CONTRACT =
      ContractLoader.load(Orders.CONTRACT, OneMachine.class.getClassLoader());
  private static final RecordedTraffic TRAFFIC =
      new RecordedTraffic(new MessageValidator(CONTRACT), Target.any());
  private static final byte[] ORDER =
      Packed.of(
          new AuditOrder(
              ContractCopy.load(Orders.CONTRACT, OneMachine.class.getClassLoader(), HADOOP).copy(),
              Strictness.DOCUMENTED,
              null,
              null,
              ArchiveAudit.COLUMN));

  private OneMachine() {}

  static List<ArchiveFile> files(Path folder) {
    return ArchiveFiles.of(List.of(folder.toString()), HADOOP);
  }

  /** Returns the JSON report of files that are read from their beginnings to their ends. */
  static String inOneGo(List<ArchiveFile> files, TrafficTerms terms) throws IOException {
    JudgedTraffic all = new JudgedTraffic();
    int broken = 0;
    for (ArchiveFile file : files) {
      try (RecordedMessages messages = RecordedMessages.open(Path.of(file.name()), file.name())) {
        TRAFFIC.judge(
            messages, JudgedTraffic::new, JudgedTraffic::add, (Consumer<JudgedTraffic>) all::add);
      } catch (DocumentException e) {
        broken++;
        JudgedSlice.findings(file.name(), e).forEach(all::add);
      }
    }
    return report(all, files.size(), broken, terms);
  }

  /** Returns the JSON report of files that are shared out, each share by a task of its own. */
  static String inSlices(List<ArchiveFile> files, List<List<Slice>> shares, TrafficTerms terms) {
    Merging merging = new Merging();
    for (List<Slice> share : shares) {
      Pieces pieces = new Pieces();
      SliceJudge judge = new SliceJudge(Workshop.of(ORDER.clone()), HADOOP);
      share.forEach(slice -> pieces.add(slice, judge.judge(slice)));
      List.of(Packed.open(Packed.of(pieces.all()), Piece[].class)).forEach(merging::add);
    }
    return report(merging.all(files), files.size(), merging.broken(), terms);
  }

  private static String report(JudgedTraffic all, int files, int broken, TrafficTerms terms) {
    Map<String, Integer> looked = new LinkedHashMap<>();
    looked.put("files", files);
    looked.put("brokenFiles", broken);
    ReportedContract reported = ReportedContract.of(Orders.CONTRACT, CONTRACT);
    return JsonReport.of(
        ContractPlaces.of(Orders.CONTRACT, CONTRACT)
            .in(all.result(CONTRACT, reported, looked, terms).report()));
  }
}
