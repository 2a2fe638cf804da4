package io.messagecontract.spark;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.spark.Slice.ArchiveFile;
import io.messagecontract.traffic.JudgedTraffic;
import io.messagecontract.traffic.TrafficResult;
import io.messagecontract.traffic.TrafficTerms;
import io.messagecontract.validate.Strictness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/**
 * Holds an archive of messages against a contract, with as many machines as Spark has.
 *
 * <pre>{@code
 * TrafficResult result =
 *     ArchiveAudit.by("classpath:/orders/asyncapi.yaml")
 *         .channel("orders")
 *         .run(spark, List.of("s3a://archive/orders/2026"));
 * String json = JsonReport.of(result.report());
 * }</pre>
 *
 * <p>What comes out is what the goal {@code verify-messages} says of the same files. The contract
 * is read once, where this is called, and its documents travel to where messages are judged.
 *
 * @since 0.1.0
 */
public final class ArchiveAudit {

  /** The column of Parquet files that holds messages, if nothing else is said. */
  static final String COLUMN = "value";

  private final String location;
  private final Strictness strictness;
  private final @Nullable String channel;
  private final @Nullable String message;
  private final String column;
  private final TrafficTerms terms;

  private ArchiveAudit(
      String location,
      Strictness strictness,
      @Nullable String channel,
      @Nullable String message,
      String column,
      TrafficTerms terms) {
    this.location = location;
    this.strictness = strictness;
    this.channel = channel;
    this.message = message;
    this.column = column;
    this.terms = terms;
  }

  /**
   * An audit by a contract.
   *
   * @param location the AsyncAPI document: a file, a resource of the class path with {@code
   *     classpath:} before it, or a file of a file system that Hadoop knows, such as {@code
   *     hdfs://contracts/orders/asyncapi.yaml}. Its references stay within its folder.
   */
  public static ArchiveAudit by(String location) {
    return new ArchiveAudit(
        location, Strictness.DOCUMENTED, null, null, COLUMN, TrafficTerms.DEFAULT);
  }

  /** The same audit, of messages that were met on one channel, given by address or key. */
  public ArchiveAudit channel(String name) {
    return new ArchiveAudit(location, strictness, name, message, column, terms);
  }

  /** The same audit, of messages that all have one name. */
  public ArchiveAudit message(String name) {
    return new ArchiveAudit(location, strictness, channel, name, column, terms);
  }

  /** The same audit, which asks that much of a message. */
  public ArchiveAudit strictness(Strictness asked) {
    return new ArchiveAudit(location, asked, channel, message, column, terms);
  }

  /** The same audit, for Parquet files whose messages are in this column, as texts or bytes. */
  public ArchiveAudit column(String name) {
    return new ArchiveAudit(location, strictness, channel, message, name, terms);
  }

  /** The same audit, in which findings weigh as said. */
  public ArchiveAudit terms(TrafficTerms agreed) {
    return new ArchiveAudit(location, strictness, channel, message, column, agreed);
  }

  /**
   * Judges all messages.
   *
   * @param locations files and folders, or patterns of them, such as {@code
   *     hdfs://archive/orders/2026-*}: those that the goal reads, and {@code .parquet} files. In a
   *     folder every such file counts, at any depth.
   * @throws InvalidContractException with every reason why the contract cannot be used
   * @throws ArchiveException if there is nothing to judge, or a file cannot be read
   */
  public TrafficResult run(JavaSparkContext spark, List<String> locations) {
    return run(spark, locations, Shares::of);
  }

  TrafficResult run(
      JavaSparkContext spark,
      List<String> locations,
      Function<List<ArchiveFile>, List<List<Slice>>> sharing) {
    Configuration hadoop = spark.hadoopConfiguration();
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ContractCopy.Loaded loaded = ContractCopy.load(location, loader, hadoop);
    Contract contract = loaded.contract();
    Expected.check(contract, channel, message);
    List<ArchiveFile> files = ArchiveFiles.of(locations, hadoop);
    AuditOrder order = new AuditOrder(loaded.copy(), strictness, channel, message, column);

    Merging merging = new Merging();
    Fleet.judge(spark, order, sharing.apply(files), merging::add);
    JudgedTraffic judged = merging.all(files);
    Map<String, Integer> looked = new LinkedHashMap<>();
    looked.put("files", files.size());
    looked.put("brokenFiles", merging.broken());
    ReportedContract reported = ReportedContract.of(location, contract);
    TrafficResult result = judged.result(contract, reported, looked, terms);
    return new TrafficResult(
        ContractPlaces.of(location, contract).in(result.report()),
        result.counts(),
        result.areUnknownAllowed());
  }
}
