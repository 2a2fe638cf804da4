/**
 * The only thing a check can say: a {@link io.messagecontract.finding.Finding}.
 *
 * <p>Reports, JUnit failures and Maven logs are written over findings only. This package must not
 * know any check, and no report.
 */
@NullMarked
package io.messagecontract.finding;

import org.jspecify.annotations.NullMarked;
