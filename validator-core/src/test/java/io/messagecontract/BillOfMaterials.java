package io.messagecontract;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bill of materials that this build has made.
 *
 * @param names the SHA-256 of each library → {@code group:artifact:version}
 * @param licences {@code group:artifact:version} → its licence by SPDX
 */
record BillOfMaterials(Map<String, String> names, Map<String, String> licences) {

  /** Reads the bill, or leaves the test out in a build that makes none, because it is offline. */
  static BillOfMaterials ofThisBuild() throws IOException {
    assumeFalse(
        System.getProperty("published.mode").equals("offline: true"),
        "offline no bill of materials is made");
    JsonNode bill =
        new ObjectMapper().readTree(Path.of(System.getProperty("published.bill")).toFile());
    Map<String, String> names = new TreeMap<>();
    Map<String, String> licences = new TreeMap<>();
    for (JsonNode component : bill.required("components")) {
      String name =
          component.required("group").asText()
              + ":"
              + component.required("name").asText()
              + ":"
              + component.required("version").asText();
      for (JsonNode hash : component.required("hashes")) {
        if (hash.required("alg").asText().equals("SHA-256")) {
          names.put(hash.required("content").asText(), name);
        }
      }
      licences.put(name, component.required("licenses").required(0).at("/license/id").asText());
    }
    return new BillOfMaterials(names, licences);
  }

  static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IOException(e);
    }
  }
}
