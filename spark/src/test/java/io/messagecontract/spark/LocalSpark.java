package io.messagecontract.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Spark within the JVM of the tests. */
final class LocalSpark {

  private LocalSpark() {}

  static SparkConf settings() {
    return new SparkConf(false)
        .setMaster("local[2]")
        .setAppName("tests")
        .set("spark.driver.host", "localhost")
        .set("spark.ui.enabled", "false");
  }

  static JavaSparkContext start() {
    return new JavaSparkContext(settings());
  }
}
