package io.messagecontract.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.Place;
import java.util.List;
import java.util.Optional;

/** Reads the documents of one major version. */
interface AsyncApiReader {

  /** What the root of a document says about the whole contract. */
  record Header(
      Optional<String> title, Optional<String> version, Optional<String> defaultContentType) {}

  /** Returns the root's own fields; nothing, and a finding, where one has the wrong type. */
  Optional<Header> header(Place root);

  /** Returns the channels in the order of the document, with what operations do with them. */
  List<ChannelParts> channels(Place root);

  /** Returns the members of an object that may be absent; a finding where it is no object. */
  static List<Place> members(LoadContext context, Place holder, String key) {
    Optional<Place> map = holder.member(key);
    if (map.isPresent() && !map.get().node().isObject()) {
      context.report(
          "wrong-type",
          map.get(),
          "\"" + key + "\" must be an object.",
          "write names and values, indented below \"" + key + "\"");
      return List.of();
    }
    return map.map(Place::children).orElse(List.of());
  }

  /** Returns the root with an info that holds but the fields that a contract needs. */
  static Place withInfo(Place root) {
    ObjectNode copy = ((ObjectNode) root.node()).objectNode();
    copy.setAll((ObjectNode) root.node());
    if (root.node().path("info").isObject()) {
      ObjectNode info = ((ObjectNode) root.node().get("info")).deepCopy();
      copy.set("info", info.retain("title", "version", "description"));
    } else if (!root.node().has("info")) {
      copy.putObject("info");
    }
    return new Place(root.path(), root.pointer(), copy);
  }
}
