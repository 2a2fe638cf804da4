package io.messagecontract.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.Extras;
import io.messagecontract.document.JsonText;
import io.messagecontract.document.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps bindings and extensions as they are written. */
final class ExtrasReader {

  private final LoadContext context;

  ExtrasReader(LoadContext context) {
    this.context = context;
  }

  Extras extras(Place object) {
    Map<String, String> bindings = new LinkedHashMap<>();
    for (Place binding : context.members(object, "bindings")) {
      Optional<Place> written = context.resolve(binding);
      if (written.isPresent() && !binding.key().startsWith("x-")) {
        bindings.put(binding.key(), JsonText.of(written.get().node()));
      }
    }
    Map<String, String> extensions = extensions(object);
    return bindings.isEmpty() && extensions.isEmpty()
        ? Extras.NONE
        : new Extras(bindings, extensions);
  }

  static Map<String, String> extensions(Place object) {
    Map<String, String> extensions = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : object.node().properties()) {
      if (member.getKey().startsWith("x-")) {
        extensions.put(member.getKey(), JsonText.of(member.getValue()));
      }
    }
    return extensions;
  }
}
