package io.messagecontract.spark;

import io.messagecontract.document.DocumentException;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.spark.Slice.ArchiveFile;
import io.messagecontract.traffic.JudgedTraffic;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** Judges the messages of a slice. */
final class SliceJudge {

  private final Workshop workshop;
  private final Configuration hadoop;

  SliceJudge(Workshop workshop, Configuration hadoop) {
    this.workshop = workshop;
    this.hadoop = hadoop;
  }

  JudgedSlice judge(Slice slice) {
    ArchiveFile file = slice.file();
    try {
      return file.isParquet() ? rows(slice) : recorded(slice);
    } catch (IOException e) {
      throw ArchiveException.unreadable(file.name(), e);
    }
  }

  private JudgedSlice recorded(Slice slice) throws IOException {
    JudgedTraffic judged = new JudgedTraffic();
    try (RecordedMessages messages = open(slice)) {
      workshop.traffic().judge(messages, JudgedTraffic::new, JudgedTraffic::add, judged::add);
      return new JudgedSlice(judged, messages.lines(), false);
    } catch (DocumentException e) {
      JudgedSlice.findings(slice.file().name(), e).forEach(judged::add);
      return new JudgedSlice(judged, 0, true);
    }
  }

  private RecordedMessages open(Slice slice) throws IOException, DocumentException {
    ArchiveFile file = slice.file();
    Path path = new Path(file.path());
    FSDataInputStream stream = path.getFileSystem(hadoop).open(path);
    return file.isPlainLines()
        ? RecordedMessages.some(new LineRange(stream, slice.from(), slice.to()), file.name())
        : RecordedMessages.open(stream, file.name());
  }

  private JudgedSlice rows(Slice slice) throws IOException {
    JudgedTraffic judged = new JudgedTraffic();
    try (ParquetRows rows = ParquetRows.open(slice, workshop.order().column(), hadoop)) {
      for (ParquetRows.Row row = rows.next(); row != null; row = rows.next()) {
        judged.add(row.in(workshop.validator().validate(workshop.order().target(), row.message())));
      }
    }
    return new JudgedSlice(judged, 0, false);
  }
}
