package io.messagecontract.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.ObjectType.Variant;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The objects of one major version of the specification, read from the tables beside this class.
 */
public final class Specification {

  private static final Map<Integer, Specification> READ = new ConcurrentHashMap<>();
  private static final Pattern VARIANT = Pattern.compile("when (\\S+) is (\\S+)");

  private final Map<String, ObjectType> objects = new LinkedHashMap<>();

  private Specification(int major) {
    add("asyncapi-" + major + ".yaml", false);
    add("bindings.yaml", true);
  }

  /** Returns the specification that a version belongs to. */
  public static Specification of(SpecificationVersion version) {
    return READ.computeIfAbsent(version.major(), Specification::new);
  }

  /** Returns the object of that title. */
  public ObjectType object(String name) {
    ObjectType found = objects.get(name);
    if (found == null) {
      throw new IllegalArgumentException("not in the specification: " + name);
    }
    return found;
  }

  /** Returns all objects, in the order of the specification. */
  List<ObjectType> objects() {
    return List.copyOf(objects.values());
  }

  private void add(String resource, boolean bindings) {
    try (InputStream stream = Specification.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the jar: " + resource);
      }
      new DocumentReader()
          .read(resource, stream.readAllBytes())
          .root()
          .properties()
          .forEach(e -> objects.put(e.getKey(), object(e.getKey(), e.getValue(), bindings)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectType object(String name, JsonNode members, boolean bindings) {
    List<Variant> variants = new ArrayList<>();
    members
        .properties()
        .forEach(
            e -> {
              Matcher variant = VARIANT.matcher(e.getKey());
              if (variant.matches()) {
                variants.add(new Variant(variant.group(1), variant.group(2), fields(e.getValue())));
              }
            });
    return new ObjectType(name, fields(members), variants, bindings);
  }

  private static List<Field> fields(JsonNode members) {
    return members.properties().stream()
        .filter(e -> e.getValue().isTextual())
        .flatMap(e -> TypeNotation.fields(e.getKey(), e.getValue().textValue()).stream())
        .toList();
  }
}
