/**
 * What can be wrong with an AsyncAPI document as it is written: one small class for each rule.
 *
 * <p>Rules see the document through {@link io.messagecontract.asyncapi.AsyncApiDocument}; none of
 * them walks it or follows a reference by itself. They stand below {@code load}, so that one run
 * reports what breaks a rule together with what keeps the contract from being loaded. This package
 * must not know what a contract is made of.
 */
@NullMarked
package io.messagecontract.lint.rules;

import org.jspecify.annotations.NullMarked;
