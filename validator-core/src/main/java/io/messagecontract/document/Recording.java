package io.messagecontract.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A way in which messages are recorded in a file. */
interface Recording extends Closeable {

  /** Returns the next message; empty behind the last one. */
  Optional<RawMessage> next() throws IOException, DocumentException;

  /** Does nothing where no file is held open. */
  @Override
  default void close() throws IOException {}
}
