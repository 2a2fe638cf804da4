/**
 * Judges the records of topics as a member of a consumer group, and makes one report of what all
 * members have judged.
 *
 * <p>The only package that sees Kafka's client, which is there only if the user has added it to the
 * plugin. It knows nothing of Maven and of goals.
 */
@NullMarked
package io.messagecontract.maven.topic;

import org.jspecify.annotations.NullMarked;
