package io.messagecontract.lint;

import io.messagecontract.document.Place;
import io.messagecontract.finding.Severity;

/**
 * Something that can never be.
 *
 * @param severity how much it weighs: a whole message, or a part
 * @param schema the schema that is the cause
 * @param message what can never be, and why
 * @param hint what to do about it
 */
record Impossibility(Severity severity, Place schema, String message, String hint) {}
