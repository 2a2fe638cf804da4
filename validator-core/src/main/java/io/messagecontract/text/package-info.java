/**
 * How text from elsewhere is shown to people, on terminals and in the logs of CI servers.
 *
 * <p>Below all others: exceptions quote names, too. It must not know what a text is about.
 */
@NullMarked
package io.messagecontract.text;

import org.jspecify.annotations.NullMarked;
