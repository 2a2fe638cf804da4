/**
 * Holds archives of messages that are too large for one machine against a contract, as a job of
 * Apache Spark.
 *
 * <p>It knows the core, Spark's Java API, Hadoop's file systems and the reader of Parquet. What is
 * wrong with a message it asks the core, and a report is made by the core, too.
 */
@NullMarked
package io.messagecontract.spark;

import org.jspecify.annotations.NullMarked;
