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

  static boolean isContract(String iri) {
    return iri.startsWith(SCHEME + ":");
  }

  static String path(String iri) {
    return URI.create(iri).getPath().substring(1);
  }

  @Override
  public @Nullable InputStreamSource getResource(AbsoluteIri iri) {
    if (!isContract(iri.toString())) {
      return null;
    }
    JsonNode tree = documents.loaded(path(iri.toString())).root();
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
