package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.InputFormat;
import com.networknt.schema.resource.InputStreamSource;
import com.networknt.schema.resource.ResourceLoader;
import com.networknt.schema.serialization.NodeReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.References;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Hands the trees of a contract to networknt, under IRIs of their own, without parsing again. */
final class SchemaDocuments implements ResourceLoader, NodeReader {

  private static final String SCHEME = "contract";

  /** Without one, networknt takes the file at the root of an IRI for a folder. */
  private static final String HOST = "documents";

  private static final NodeReader TEXT = NodeReader.builder().build();

  private final Documents documents;
  private final Map<String, JsonNode> trees = new ConcurrentHashMap<>();

  SchemaDocuments(Documents documents) {
    this.documents = documents;
  }

  /**
   * Returns the IRI of a place; RFC 6901, section 6: a pointer in a fragment is percent-encoded. A
   * whole document goes without fragment, because networknt finds no {@code #} in a document that
   * has an {@code $id}.
   */
  static String iri(String path, String pointer) {
    return pointer.isEmpty()
        ? iri(path)
        : iri(path) + '#' + iri(pointer).substring(iri("").length());
  }

  private static String iri(String path) {
    try {
      return new URI(SCHEME, HOST, "/" + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }

  /**
   * Returns the path of the document that an IRI names: by the IRI that it was given here, or, if
   * it has dynamic references, by the {@code $id} that it gives itself.
   */
  static Optional<String> path(Documents documents, String iri) {
    if (iri.startsWith(SCHEME + ":")) {
      return Optional.of(URI.create(iri).getPath().substring(1));
    }
    return documents.paths().stream()
        .filter(path -> documents.loaded(path).root().path("$id").asText().equals(iri))
        .findFirst();
  }

  boolean has(AbsoluteIri iri) {
    return path(documents, iri.toString()).isPresent();
  }

  @Override
  public @Nullable InputStreamSource getResource(AbsoluteIri iri) {
    return path(documents, iri.toString()).map(this::source).orElse(null);
  }

  private InputStreamSource source(String path) {
    JsonNode tree = trees.computeIfAbsent(path, this::tree);
    return () -> new TreeStream(tree);
  }

  /** References are resolved here, since networknt goes by {@code $id} and knows no files. */
  private JsonNode tree(String path) {
    return PlainNumbers.of(
        new References(documents).linked(path, place -> iri(place.path(), place.pointer())),
        new Steps());
  }

  @Override
  public JsonNode readTree(InputStream content, InputFormat format) throws IOException {
    return content instanceof TreeStream stream ? stream.tree : TEXT.readTree(content, format);
  }

  @Override
  public JsonNode readTree(String content, InputFormat format) throws IOException {
    return TEXT.readTree(content, format);
  }

  /** Carries a tree through an interface made for bytes. */
  private static final class TreeStream extends InputStream {
    final JsonNode tree;

    TreeStream(JsonNode tree) {
      this.tree = tree;
    }

    @Override
    public int read() {
      return -1;
    }
  }
}
