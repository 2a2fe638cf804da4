/**
 * How far tests have exercised a contract: the contract and the evidence of tests give what was
 * shown and what was not, and a gate says whether that is enough.
 *
 * <p>It must not know how evidence is written, who runs tests, or how anything is printed.
 */
@NullMarked
package io.messagecontract.coverage;

import org.jspecify.annotations.NullMarked;
