package io.messagecontract.document;

import java.io.Closeable;
import java.io.IOException;

/** A way in which messages are recorded in a file. */
interface Recording extends Closeable {

  /**
   * Puts the next messages into a block that is empty. Those that stand before the cause of an
   * exception are in the block, too.
   *
   * @return false at the end of the recording, where nothing is left
   */
  boolean fill(MessageBlock block) throws IOException, DocumentException;

  /** Returns how many lines have been read; none where messages are no lines. */
  default int lines() {
    return 0;
  }

  /** Does nothing where no file is held open. */
  @Override
  default void close() throws IOException {}
}
