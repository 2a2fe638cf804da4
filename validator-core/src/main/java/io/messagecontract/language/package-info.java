/**
 * Regular sets of strings: what a pattern of ECMA-262 matches, what two sets share, what one lacks,
 * and the words in it.
 *
 * <p>The only package that sees Lucene, whose automata work on whole code points. This package must
 * not know schemas, nor the engine that matches texts.
 */
@NullMarked
package io.messagecontract.language;

import org.jspecify.annotations.NullMarked;
