/**
 * The forms in which reports are written, and what GitHub is told besides.
 *
 * <p>All are written over {@link io.messagecontract.report.Report}: this package must not know
 * which goal has made it. The only package that sees Jackson and the model of SARIF. Everything
 * that comes from input is escaped for the sink that it goes to.
 */
@NullMarked
package io.messagecontract.maven.format;

import org.jspecify.annotations.NullMarked;
