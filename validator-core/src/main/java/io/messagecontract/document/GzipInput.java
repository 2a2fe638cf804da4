package io.messagecontract.document;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Decompresses (RFC 1952), and tells data that are broken from a file that cannot be read. */
final class GzipInput extends FilterInputStream {

  private static final int BUFFER = 1 << 16;

  private GzipInput(InputStream plain) {
    super(plain);
  }

  static InputStream of(InputStream compressed) throws IOException {
    try {
      InputStream buffered = new BufferedInputStream(compressed, BUFFER);
      return new GzipInput(new GZIPInputStream(buffered, BUFFER));
    } catch (ZipException | EOFException e) {
      compressed.close();
      throw new BrokenException(e);
    } catch (IOException e) {
      compressed.close();
      throw e;
    }
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    try {
      return super.read(buffer, from, length);
    } catch (ZipException | EOFException e) {
      throw new BrokenException(e);
    }
  }

  /** The data are not what gzip writes, or end too early. */
  static final class BrokenException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenException(IOException cause) {
      super(cause);
    }
  }
}
