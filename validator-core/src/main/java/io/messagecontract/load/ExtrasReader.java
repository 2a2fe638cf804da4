package io.messagecontract.load;

import io.messagecontract.contract.Extras;
import io.messagecontract.document.JsonText;
import io.messagecontract.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps bindings and extensions as they are written. */
final class ExtrasReader {

  private final LoadContext context;

  ExtrasReader(LoadContext context) {
    this.context = context;
  }

  Extras extras(Place object) {
    Map<String, String> bindings = new LinkedHashMap<>();
    for (Place binding : context.members(object, "bindings")) {
      context.resolve(binding).ifPresent(b -> bindings.put(binding.key(), JsonText.of(b.node())));
    }
    bindings.keySet().removeIf(key -> key.startsWith("x-"));
    return new Extras(bindings, extensions(object));
  }

  static Map<String, String> extensions(Place object) {
    Map<String, String> extensions = new LinkedHashMap<>();
    List<Place> members = object.node().isObject() ? object.children() : List.of();
    members.stream()
        .filter(member -> member.key().startsWith("x-"))
        .forEach(member -> extensions.put(member.key(), JsonText.of(member.node())));
    return extensions;
  }
}
