package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a long text, compressed in blocks of whole lines: of a large contract the text would
 * be most of what is kept, and few of its lines are ever shown.
 */
final class PackedLines extends AbstractList<String> implements RandomAccess {

  /** So many characters at least make a block; shorter texts than two of them stay as they are. */
  private static final int BLOCK = 1 << 14;

  private final List<byte[]> blocks = new ArrayList<>();

  /** How long each block is once it is unpacked. */
  private final int[] lengths;

  /** The first line of each block, and behind them that of a further one. */
  private final int[] firsts;

  /** Who asks for a line often asks for one nearby. */
  private volatile @Nullable Unpacked last;

  private record Unpacked(int block, Lines lines) {}

  private PackedLines(Lines lines) {
    int[] sizes = new int[16];
    int[] starts = new int[17];
    byte[] room = new byte[2 * BLOCK];
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    for (int from = 0; from < lines.size(); from = starts[blocks.size()]) {
      int count = blocks.size();
      if (count == sizes.length) {
        sizes = Arrays.copyOf(sizes, 2 * count);
        starts = Arrays.copyOf(starts, 2 * count + 1);
      }
      int to = lines.behind(from, BLOCK);
      byte[] bytes = lines.text(from, to).getBytes(UTF_8);
      room = bytes.length < room.length / 2 ? room : new byte[3 * bytes.length];
      deflater.reset();
      deflater.setInput(bytes);
      deflater.finish();
      blocks.add(Arrays.copyOf(room, deflater.deflate(room)));
      sizes[count] = bytes.length;
      starts[count + 1] = to;
    }
    deflater.end();
    lengths = Arrays.copyOf(sizes, blocks.size());
    firsts = Arrays.copyOf(starts, blocks.size() + 1);
  }

  /** Returns lines that may be kept as long as a contract. */
  static List<String> of(List<String> lines) {
    return lines instanceof Lines plain && plain.length() >= 2 * BLOCK
        ? new PackedLines(plain)
        : lines;
  }

  @Override
  public String get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    int found = Arrays.binarySearch(firsts, index);
    int block = found < 0 ? -found - 2 : found;
    Unpacked unpacked = last;
    if (unpacked == null || unpacked.block() != block) {
      unpacked = new Unpacked(block, new Lines(unpack(block)));
      last = unpacked;
    }
    return unpacked.lines().get(index - firsts[block]);
  }

  private String unpack(int block) {
    byte[] bytes = new byte[lengths[block]];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(blocks.get(block));
      int length = inflater.inflate(bytes);
      return new String(bytes, 0, length, UTF_8);
    } catch (DataFormatException e) {
      throw new IllegalStateException("packed in this class", e);
    } finally {
      inflater.end();
    }
  }

  @Override
  public int size() {
    return firsts[firsts.length - 1];
  }
}
