/**
 * Shows findings to people and programs.
 *
 * <p>Reports are written over findings only: this package must not know which check produced them.
 * Everything that comes from input is escaped for the sink that it goes to.
 */
@NullMarked
package io.messagecontract.report;

import org.jspecify.annotations.NullMarked;
