/**
 * Reads schemas: the keywords that count in their draft, and where their references lead.
 *
 * <p>One reading for all that goes through schemas keyword by keyword. It must not know what is
 * made of them: compiled checks, formulas.
 */
@NullMarked
package io.messagecontract.reading;

import org.jspecify.annotations.NullMarked;
