package io.messagecontract.kafka;

import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** What is to be seen over JMX. */
final class Jmx {

  private static final String DOMAIN = "io.messagecontract.kafka:";
  private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

  private Jmx() {}

  static ContractChecksMXBean of(String type) {
    return JMX.newMXBeanProxy(
        SERVER, name("type=" + type + ",client-id=\"shop\""), ContractChecksMXBean.class);
  }

  static Set<ObjectName> all() {
    return SERVER.queryNames(name("*"), null);
  }

  private static ObjectName name(String properties) {
    try {
      return new ObjectName(DOMAIN + properties);
    } catch (MalformedObjectNameException e) {
      throw new AssertionError(e);
    }
  }
}
