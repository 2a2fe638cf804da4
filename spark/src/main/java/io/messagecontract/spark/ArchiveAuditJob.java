package io.messagecontract.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.JsonReport;
import io.messagecontract.report.TextReport;
import io.messagecontract.traffic.TrafficResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ArchiveAudit} as a job for {@code spark-submit}. Where nobody says which machines do
 * the work, all cores of this one do.
 *
 * <pre>{@code
 * spark-submit --class io.messagecontract.spark.ArchiveAuditJob … \
 *   --contract classpath:/orders/asyncapi.yaml --report s3a://reports/orders s3a://archive/orders
 * }</pre>
 *
 * <p>It ends with status 0 if all messages keep the contract, 1 if not, and 2 if that could not be
 * told.
 *
 * @since 0.1.0
 */
public final class ArchiveAuditJob {

  private static final String MASTER = "spark.master";
  private static final String NAME = "spark.app.name";
  private static final String REPORT = "verify-messages.json";

  private static final int KEPT = 0;
  private static final int BROKEN = 1;
  private static final int UNTOLD = 2;

  private ArchiveAuditJob() {}

  /** Runs the job, and ends the JVM. */
  public static void main(String[] arguments) {
    System.exit(run(new SparkConf(), System.out, System.err, arguments));
  }

  static int run(SparkConf conf, PrintStream out, PrintStream err, String... words) {
    conf.setIfMissing(MASTER, "local[*]").setIfMissing(NAME, "message-contract");
    try {
      Arguments arguments = Arguments.of(words);
      try (JavaSparkContext spark = new JavaSparkContext(conf)) {
        TrafficResult result = arguments.audit().run(spark, arguments.locations());
        out.print(TextReport.of(result.report()));
        arguments.report().ifPresent(place -> write(result, place, spark.hadoopConfiguration()));
        return hasErrors(result) ? BROKEN : KEPT;
      }
    } catch (InvalidContractException e) {
      err.println("The contract cannot be used:");
      err.print(TextReport.of(e.findings()));
    } catch (ArchiveException e) {
      err.println(e.getMessage());
    } catch (Exception e) { // Scala does not say which
      err.println("The job has failed (" + kind(e) + "): Spark's log has more.");
    }
    return UNTOLD;
  }

  /** Of what others throw the text is not told: it may quote what they have read. */
  private static String kind(Exception failure) {
    Throwable root = failure;
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return root.getClass().getSimpleName();
  }

  private static boolean hasErrors(TrafficResult result) {
    return result.counts().values().stream().anyMatch(by -> by.containsKey(Severity.ERROR));
  }

  private static void write(TrafficResult result, String place, Configuration hadoop) {
    Path path = place.endsWith(".json") ? new Path(place) : new Path(place, REPORT);
    try (FileSystem files = FileSystem.newInstance(path.toUri(), hadoop)) {
      files.setWriteChecksum(false);
      try (OutputStream stream = files.create(path, true)) {
        stream.write(JsonReport.of(result.report()).getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new ArchiveException(
          place + " cannot be written (" + e.getClass().getSimpleName() + ").");
    }
  }
}
