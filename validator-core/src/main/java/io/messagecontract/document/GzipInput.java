package io.messagecontract.document;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Decompresses all members (RFC 1952, section 2.2), and tells data that are broken from a file that
 * cannot be read.
 */
final class GzipInput extends FilterInputStream {

  private static final int BUFFER = 1 << 16;

  private GzipInput(InputStream plain) {
    super(plain);
  }

  static InputStream of(InputStream compressed) throws IOException {
    try {
      return new GzipInput(new Members(new Counted(new BufferedInputStream(compressed, BUFFER))));
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

  /** Java takes a member whose header is broken, and what follows, for padding. */
  private static final class Members extends GZIPInputStream {

    /** The check sum and length at the end of a member, which the inflater leaves alone. */
    private static final int TRAILER = 8;

    private final Counted counted;
    private long filled;

    Members(Counted compressed) throws IOException {
      super(compressed, BUFFER);
      this.counted = compressed;
    }

    @Override
    protected void fill() throws IOException {
      super.fill();
      filled = counted.count;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      if (read == -1 && (behind() > 0 || counted.read() != -1)) {
        throw new ZipException("no member, and not the end");
      }
      return read;
    }

    /** Returns how many bytes have been read that are not of the last member. */
    private long behind() {
      return inf.getRemaining() + counted.count - filled - TRAILER;
    }
  }

  /** Counts what has been read, and never says that there is no more: not all streams know. */
  private static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream compressed) {
      super(compressed);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read == -1 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public int available() {
      return 1;
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
