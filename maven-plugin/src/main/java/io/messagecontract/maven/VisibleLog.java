package io.messagecontract.maven;

import io.messagecontract.text.Visible;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * Maven's log, in which each text is one line that shows all that is in it. Names of files, titles
 * and owners come from elsewhere, and CI servers read what is printed.
 */
record VisibleLog(Log log) implements Log {

  @Override
  public boolean isDebugEnabled() {
    return log.isDebugEnabled();
  }

  @Override
  public void debug(CharSequence content) {
    log.debug(visible(content));
  }

  @Override
  public void debug(CharSequence content, Throwable error) {
    log.debug(visible(content), error);
  }

  @Override
  public void debug(Throwable error) {
    log.debug(error);
  }

  @Override
  public boolean isInfoEnabled() {
    return log.isInfoEnabled();
  }

  @Override
  public void info(CharSequence content) {
    log.info(visible(content));
  }

  @Override
  public void info(CharSequence content, Throwable error) {
    log.info(visible(content), error);
  }

  @Override
  public void info(Throwable error) {
    log.info(error);
  }

  @Override
  public boolean isWarnEnabled() {
    return log.isWarnEnabled();
  }

  @Override
  public void warn(CharSequence content) {
    log.warn(visible(content));
  }

  @Override
  public void warn(CharSequence content, Throwable error) {
    log.warn(visible(content), error);
  }

  @Override
  public void warn(Throwable error) {
    log.warn(error);
  }

  @Override
  public boolean isErrorEnabled() {
    return log.isErrorEnabled();
  }

  @Override
  public void error(CharSequence content) {
    log.error(visible(content));
  }

  @Override
  public void error(CharSequence content, Throwable error) {
    log.error(visible(content), error);
  }

  @Override
  public void error(Throwable error) {
    log.error(error);
  }

  /**
   * Prints lines at once, as an error: what stands behind the first can be copied as it is. The
   * reader of what is quoted in them must know escapes.
   */
  void block(String lines) {
    log.error(lines.lines().map(Visible::text).collect(Collectors.joining("\n", "", "\n")));
  }

  private static String visible(CharSequence content) {
    return Visible.text(content.toString());
  }
}
