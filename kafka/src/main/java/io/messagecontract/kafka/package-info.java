/**
 * Holds the records of Kafka clients against a contract, by plain Kafka properties: a serializer, a
 * deserializer and an interceptor of producers.
 *
 * <p>It knows the core and {@code kafka-clients}. What a message has to look like, it asks the
 * core; it must not know how that is told.
 */
@NullMarked
package io.messagecontract.kafka;

import org.jspecify.annotations.NullMarked;
