package io.messagecontract.contract;

import io.messagecontract.finding.Location;

/**
 * A documented example of a message.
 *
 * @param name its name, or its number from 1 where it has none
 * @param payload the message as JSON text
 * @param location where the contract documents it
 * @since 0.1.0
 */
public record Example(String name, String payload, Location location) {}
