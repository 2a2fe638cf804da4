/**
 * Turns an AsyncAPI document into a {@link io.messagecontract.contract.Contract}.
 *
 * <p>Version differences end here, and so does jasyncapi: it binds a schema-free skeleton of each
 * object, while schemas stay raw trees, because its model of them loses keywords. This package says
 * only what keeps a contract from being loaded; all else is for {@code lint}.
 */
@NullMarked
package io.messagecontract.load;

import org.jspecify.annotations.NullMarked;
