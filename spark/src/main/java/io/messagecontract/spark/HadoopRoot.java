package io.messagecontract.spark;

import io.messagecontract.document.DocumentRoot;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Documents below a folder of a file system that Hadoop knows.
 *
 * @param folder the folder
 * @param hadoop tells how file systems are reached
 */
record HadoopRoot(Path folder, Configuration hadoop) implements DocumentRoot {

  @Override
  public byte[] read(String path, int maxBytes) throws IOException {
    Path file = new Path(folder, path);
    FileSystem files = file.getFileSystem(hadoop);
    try (FSDataInputStream stream = files.open(file)) {
      return stream.readNBytes(maxBytes + 1);
    } catch (FileNotFoundException e) {
      throw (IOException) new NoSuchFileException(path).initCause(e);
    }
  }
}
