/**
 * Who reads what of messages, as far as tests have shown it.
 *
 * <p>It answers questions about places in messages. This package must not know why somebody asks,
 * nor where evidence lies.
 */
@NullMarked
package io.messagecontract.usage;

import org.jspecify.annotations.NullMarked;
