package io.messagecontract.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.messagecontract.storage.WholeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/**
 * The lines of a file in their order, each once, however large the file is: what is more than may
 * be in memory at once is sorted in parts, which are kept in files beside it and then merged.
 *
 * @param file lines of ASCII
 * @param mostCharacters how many characters of lines are in memory at once, but for one line
 */
record SortedLines(Path file, int mostCharacters) implements WholeFile.Content {

  @Override
  public void writeTo(OutputStream stream) throws IOException {
    try (SortedParts parts = new SortedParts(folder());
        BufferedReader lines = Files.newBufferedReader(file, US_ASCII)) {
      TreeSet<String> sorted = new TreeSet<>();
      long characters = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        characters += sorted.add(line) ? line.length() : 0;
        if (characters >= mostCharacters) {
          parts.add(sorted);
          sorted.clear();
          characters = 0;
        }
      }
      if (!parts.isEmpty()) {
        parts.add(sorted);
        parts.merge(stream);
        return;
      }
      for (String line : sorted) {
        write(line, stream);
      }
    }
  }

  private Path folder() {
    Path folder = file.getParent();
    return folder == null ? Path.of("") : folder;
  }

  static void write(String line, OutputStream stream) throws IOException {
    stream.write(line.getBytes(US_ASCII));
    stream.write('\n');
  }
}
