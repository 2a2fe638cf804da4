/**
 * Assertions about published messages for those who write their tests with AssertJ.
 *
 * <p>The only package that sees AssertJ, which is no dependency of the others: they must not know
 * this one. It says nothing that they could not say.
 */
@NullMarked
package io.messagecontract.junit.assertj;

import org.jspecify.annotations.NullMarked;
