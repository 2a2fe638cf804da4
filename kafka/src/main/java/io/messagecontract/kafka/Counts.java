package io.messagecontract.kafka;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what is judged, and shows it over JMX until it is closed. */
final class Counts implements ContractChecksMXBean, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Counts.class);

  /** More of one name: a client was closed without its serializer. */
  private static final int MOST_ALIKE = 1_000;

  private final boolean loaded;
  private final LongAdder tombstones = new LongAdder();
  private final LongAdder passed = new LongAdder();
  private final Map<String, LongAdder> checked = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> rejected = new ConcurrentHashMap<>();
  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
  private volatile ObjectName name;

  private Counts(boolean loaded, ObjectName name) {
    this.loaded = loaded;
    this.name = name;
  }

  static Counts registered(String type, String clientId, boolean loaded) {
    String base =
        "io.messagecontract.kafka:type=" + type + ",client-id=" + ObjectName.quote(clientId);
    try {
      Counts counts = new Counts(loaded, new ObjectName(base));
      counts.register(base);
      return counts;
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Several clients may have one id. */
  private void register(String base) throws MalformedObjectNameException {
    for (int number = 2; number <= MOST_ALIKE; number++) {
      try {
        server.registerMBean(this, name);
        return;
      } catch (InstanceAlreadyExistsException e) {
        name = new ObjectName(base + ",number=" + number);
      } catch (JMException e) {
        LOG.warn("Counts of {} are not shown over JMX", name, e);
        return;
      }
    }
  }

  void tombstone() {
    tombstones.increment();
  }

  void passed() {
    passed.increment();
  }

  void judged(String message, boolean valid) {
    checked.computeIfAbsent(message, any -> new LongAdder()).increment();
    if (!valid) {
      rejected.computeIfAbsent(message, any -> new LongAdder()).increment();
    }
  }

  @Override
  public boolean isContractLoaded() {
    return loaded;
  }

  @Override
  public long getChecked() {
    return sum(checked);
  }

  @Override
  public long getRejected() {
    return sum(rejected);
  }

  @Override
  public long getTombstones() {
    return tombstones.sum();
  }

  @Override
  public long getPassed() {
    return passed.sum();
  }

  @Override
  public Map<String, Long> getCheckedByMessage() {
    return sums(checked);
  }

  @Override
  public Map<String, Long> getRejectedByMessage() {
    return sums(rejected);
  }

  private static long sum(Map<String, LongAdder> counts) {
    return counts.values().stream().mapToLong(LongAdder::sum).sum();
  }

  private static Map<String, Long> sums(Map<String, LongAdder> counts) {
    Map<String, Long> sums = new TreeMap<>();
    counts.forEach((message, count) -> sums.put(message, count.sum()));
    return sums;
  }

  @Override
  public void close() {
    try {
      if (server.isRegistered(name)) {
        server.unregisterMBean(name);
      }
    } catch (JMException e) {
      LOG.warn("Counts of {} stay over JMX", name, e);
    }
  }
}
