package io.messagecontract.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Objects as bytes. Nothing but bytes is handed to Spark: whichever serializer a user has chosen
 * can write them, and findings take a tenth of the room.
 */
final class Packed {

  private Packed() {}

  static byte[] of(Object object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
      stream.writeObject(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static <T> T open(byte[] bytes, Class<T> type) {
    try (ObjectInputStream stream =
        new ObjectInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
      return type.cast(stream.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("written by the same classes", e);
    }
  }
}
