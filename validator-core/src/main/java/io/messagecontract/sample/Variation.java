package io.messagecontract.sample;

/**
 * A valid message that differs from the complete sample in one property: who reads that property
 * notices.
 *
 * @param property the JSON Pointer of the property in the message body, with {@code *} for the
 *     index of an item
 * @param isAbsence whether the property is absent, or has another value
 * @param text the message body as JSON
 * @since 0.1.0
 */
public record Variation(String property, boolean isAbsence, String text) {}
