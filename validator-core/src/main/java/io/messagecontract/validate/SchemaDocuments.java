package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.InputFormat;
import com.networknt.schema.resource.InputStreamSource;
import com.networknt.schema.resource.ResourceLoader;
import com.networknt.schema.serialization.NodeReader;
import io.messagecontract.document.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands the trees of a contract to networknt, under IRIs of their own, without parsing again. */
final class SchemaDocuments implements ResourceLoader, NodeReader {

  private static final String SCHEME = "contract";

  /** Without one, networknt takes the file at the root of an IRI for a folder. */
  private static final String HOST = "documents";

  private static final NodeReader TEXT = NodeReader.builder().build();

  private final Documents documents;

  SchemaDocuments(Documents documents) {
    this.documents = documents;
  }

  static String iri(String path) {
    try {
      return new URI(SCHEME, HOST, "/" + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }

  /**
   * Returns the path of the document that an IRI names: by the IRI that it was given here, or by
   * the {@code $id} that it gives itself, which networknt takes for the base of its references.
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
    JsonNode tree = PlainNumbers.of(documents.loaded(path).root());
    return () -> new TreeStream(tree);
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
