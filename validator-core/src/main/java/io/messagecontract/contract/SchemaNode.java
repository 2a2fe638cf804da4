package io.messagecontract.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A schema among others: what it says itself, and the schemas directly within it. */
final class SchemaNode {

  private final SortedMap<String, String> words = new TreeMap<>();
  private final SortedMap<String, List<SchemaNode>> parts = new TreeMap<>();
  private String ownHash = "";
  private String hash = "";

  /** Says something that is no schema. */
  void say(String keyword, String value) {
    words.put(keyword, value);
  }

  /** Holds a schema. Those under one name are in no order. */
  void hold(String name, SchemaNode part) {
    parts.computeIfAbsent(name, ignored -> new ArrayList<>()).add(part);
  }

  List<SchemaNode> parts() {
    return parts.values().stream().flatMap(List::stream).toList();
  }

  /** Returns what it says itself. */
  String ownHash() {
    if (ownHash.isEmpty()) {
      List<String> texts = new ArrayList<>();
      words.forEach(
          (keyword, value) -> {
            texts.add(keyword);
            texts.add(value);
          });
      ownHash = Sha256.of(texts);
    }
    return ownHash;
  }

  String hash() {
    return hash;
  }

  void setHash(String hash) {
    this.hash = hash;
  }

  /** Returns what it says together with the present hashes of its parts. */
  String nextHash() {
    List<String> texts = new ArrayList<>();
    texts.add(ownHash());
    parts.forEach(
        (name, schemas) -> {
          texts.add(name);
          texts.add(joined(name, schemas));
        });
    return Sha256.of(texts);
  }

  /** To fulfil a schema twice is to fulfil it once, but for {@code oneOf}. */
  private static String joined(String name, List<SchemaNode> schemas) {
    if (schemas.size() == 1) {
      return schemas.get(0).hash();
    }
    List<String> hashes = schemas.stream().map(SchemaNode::hash).sorted().toList();
    return String.join("", name.equals("oneOf") ? hashes : hashes.stream().distinct().toList());
  }
}
