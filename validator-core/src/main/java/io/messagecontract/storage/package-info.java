/**
 * Files that appear whole or not at all, and what is left of them where a process was killed.
 *
 * <p>Knows nothing of what the files hold.
 */
@NullMarked
package io.messagecontract.storage;

import org.jspecify.annotations.NullMarked;
