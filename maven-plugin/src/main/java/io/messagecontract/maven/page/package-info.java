/**
 * One page for everything that goals have found: reports → HTML.
 *
 * <p>It knows no goal and no file. Whatever a report says is hostile here: templates escape it, and
 * what cannot be seen is shown. No name gets into a link, an id or a style.
 */
@NullMarked
package io.messagecontract.maven.page;

import org.jspecify.annotations.NullMarked;
