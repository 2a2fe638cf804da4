package io.messagecontract.maven.topic;

import io.messagecontract.traffic.JudgedTraffic;

/**
 * What all members of an audit have judged together.
 *
 * @param judged what came out, in the order of topics, partitions and offsets
 * @param partitions how many partitions there are
 * @param tombstones how many records had no value; they are not judged
 */
public record AuditResult(JudgedTraffic judged, int partitions, int tombstones) {}
