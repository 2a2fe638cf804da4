package io.messagecontract.document;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The documents of one contract, each read once, by their path below the root.
 *
 * @since 0.1.0
 */
public final class Documents {

  private final DocumentRoot root;
  private final DocumentReader reader;
  private final Map<String, Document> documents = new LinkedHashMap<>();

  /** No document is read yet. */
  public Documents(DocumentRoot root, DocumentReader reader) {
    this.root = root;
    this.reader = reader;
  }

  /**
   * Returns a document, and reads it the first time.
   *
   * @param path its path below the root, with {@code /}, normalised
   * @throws java.nio.file.NoSuchFileException if there is none
   * @throws IOException if the file cannot be read, or a link leads out of the root
   * @throws DocumentException if its text is neither JSON nor YAML within the limits
   */
  public synchronized Document get(String path) throws IOException, DocumentException {
    Document known = documents.get(path);
    if (known != null) {
      return known;
    }
    byte[] bytes = root.read(path, reader.limits().maxBytes());
    Document document = reader.read(path, bytes);
    documents.put(path, document);
    return document;
  }

  /**
   * Returns a document that was read before.
   *
   * @throws IllegalArgumentException if it was not
   */
  public synchronized Document loaded(String path) {
    Document document = documents.get(path);
    if (document == null) {
      throw new IllegalArgumentException("not read before: " + path);
    }
    return document;
  }

  /** Returns the paths of all documents read so far, in the order in which they were read. */
  public synchronized Set<String> paths() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(documents.keySet()));
  }
}
