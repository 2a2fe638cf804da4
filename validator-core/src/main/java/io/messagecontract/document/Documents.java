package io.messagecontract.document;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one contract, each read once, by their path below the root.
 *
 * @since 0.1.0
 */
public final class Documents {

  private final DocumentRoot root;
  private final DocumentReader reader;
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, DocumentException> unreadable = new HashMap<>();
  private final Identifiers identifiers = new Identifiers();
  private final Totals totals;

  private @Nullable DocumentException tooMany;
  private @Nullable DocumentException tooLarge;

  /** No document is read yet. */
  public Documents(DocumentRoot root, DocumentReader reader) {
    this.root = root;
    this.reader = reader;
    this.totals = new Totals(reader.limits());
  }

  /**
   * Returns a document, and reads it the first time.
   *
   * @param path its path below the root, with {@code /}, normalised
   * @throws java.nio.file.NoSuchFileException if there is none
   * @throws IOException if the file cannot be read, or a link leads out of the root
   * @throws DocumentException if its text is neither JSON nor YAML within the limits, it would be
   *     one document too many, or all together are too large: then it is always the one at which
   *     this was found out
   */
  public synchronized Document get(String path) throws IOException, DocumentException {
    Document known = documents.get(path);
    if (known != null) {
      return known;
    }
    DocumentException failed = unreadable.get(path);
    if (failed != null) {
      throw failed;
    }
    if (isFull()) {
      throw tooMany(path, Position.START, List.of());
    }
    if (tooLarge != null) {
      throw tooLarge;
    }
    byte[] bytes = root.read(path, reader.limits().maxBytes());
    try {
      Document document = reader.read(path, bytes, totals);
      documents.put(path, document);
      identifiers.add(path, document);
      return document;
    } catch (DocumentException e) {
      unreadable.put(path, e);
      tooLarge = totals.arePassed() ? e : null;
      throw e;
    }
  }

  /**
   * Returns the document that a reference names. If it is one too many, it is the reference that is
   * wrong, and all that follow are told of this one: a thousand more would say nothing new.
   */
  synchronized Document get(String path, Place reference) throws IOException, DocumentException {
    if (!isFull() || documents.containsKey(path) || unreadable.containsKey(path)) {
      return get(path);
    }
    if (tooMany == null) {
      Document holder = loaded(reference.path());
      Position position = holder.span(reference.pointer() + "/$ref").start();
      tooMany = tooMany(holder.name(), position, holder.lines());
    }
    throw tooMany;
  }

  /** Those that cannot be read count, too: they cost as much. */
  private boolean isFull() {
    return documents.size() + unreadable.size() >= reader.limits().maxDocuments();
  }

  private DocumentException tooMany(String name, Position position, List<String> lines) {
    Problem problem =
        new Problem(
            "too-many-documents",
            position,
            "The contract has more than " + reader.limits().maxDocuments() + " documents.",
            "put what belongs together into one document");
    return new DocumentException(name, List.of(problem), lines);
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

  /** Lets another document of the same shape stand in place of one that was read before. */
  public synchronized void replace(String path, Document document) {
    if (documents.replace(path, document) == null) {
      throw new IllegalArgumentException("not read before: " + path);
    }
    identifiers.replace(path, document);
  }

  /**
   * Tells whether an object anywhere in a document that was read before has a member of that name,
   * which begins with a dollar.
   */
  public boolean mentions(String path, String name) {
    return loaded(path).mentions(name);
  }

  /**
   * Tells whether a schema of a document that was read before has an {@code $id}, so that the same
   * reference may lead elsewhere in another place of the document.
   */
  public boolean hasIdentifiers(String path) {
    return identifiers.areIn(path);
  }

  /** Lets go of what was found out on the way and can be found again: the contract is loaded. */
  public synchronized void settle() {
    identifiers.settle();
    for (Document document : documents.values()) {
      document.settle();
    }
  }

  synchronized boolean isLoaded(String path) {
    return documents.containsKey(path);
  }

  /** Returns what the documents read so far name by {@code $id} and anchors. */
  Identifiers identifiers() {
    return identifiers;
  }

  /** Returns the paths of all documents read so far, in the order in which they were read. */
  public synchronized Set<String> paths() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(documents.keySet()));
  }
}
