/**
 * The AsyncAPI specification as tables, and the walk of a document by them.
 *
 * <p>The tables say for every object of every version which fields it has and what each of them
 * holds; everything that checks or reads a document goes by them. This package must not know any
 * rule, nor what a contract is made of.
 */
@NullMarked
package io.messagecontract.asyncapi;

import org.jspecify.annotations.NullMarked;
