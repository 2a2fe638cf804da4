package io.messagecontract.asyncapi;

import io.messagecontract.asyncapi.ObjectType.Variant;
import io.messagecontract.asyncapi.TableReader.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The objects of one major version of the specification, read from the tables beside this class, as
 * far as they are asked for.
 */
public final class Specification {

  private static final Map<Integer, Specification> READ = new ConcurrentHashMap<>();
  private static final String VARIANT = "when ";

  private final Map<String, ObjectType> objects = new ConcurrentHashMap<>();
  private final Map<String, List<Line>> main;

  private Specification(int major) {
    this.main = TableReader.read("asyncapi-" + major + ".yaml");
  }

  /** Most contracts have none, or few. */
  private static final class Bindings {
    static final Map<String, List<Line>> TABLE = TableReader.read("bindings.yaml");
  }

  /** Returns the specification that a version belongs to. */
  public static Specification of(SpecificationVersion version) {
    Specification read = READ.get(version.major());
    if (read == null) {
      read = new Specification(version.major());
      READ.put(version.major(), read);
    }
    return read;
  }

  /** Returns the object of that title. */
  public ObjectType object(String name) {
    ObjectType found = objects.get(name);
    if (found == null) {
      found = made(name);
      objects.put(name, found);
    }
    return found;
  }

  /** Returns all objects, in the order of the specification. */
  List<ObjectType> objects() {
    List<String> titles = new ArrayList<>(main.keySet());
    titles.addAll(Bindings.TABLE.keySet());
    return titles.stream().map(this::object).toList();
  }

  private ObjectType made(String name) {
    List<Line> lines = main.get(name);
    if (lines != null) {
      return object(name, lines, false);
    }
    List<Line> binding = Bindings.TABLE.get(name);
    if (binding == null) {
      throw new IllegalArgumentException("not in the specification: " + name);
    }
    return object(name, binding, true);
  }

  private static ObjectType object(String name, List<Line> lines, boolean binding) {
    List<Field> fields = new ArrayList<>();
    List<Variant> variants = new ArrayList<>();
    int outer = lines.isEmpty() ? 0 : lines.get(0).indent();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.key().startsWith(VARIANT)) {
        List<Field> further = new ArrayList<>();
        while (i + 1 < lines.size() && lines.get(i + 1).indent() > outer) {
          i++;
          further.addAll(TypeNotation.fields(lines.get(i).key(), lines.get(i).type()));
        }
        variants.add(variant(line.key(), further));
      } else {
        fields.addAll(TypeNotation.fields(line.key(), line.type()));
      }
    }
    return new ObjectType(name, fields, variants, binding);
  }

  private static Variant variant(String when, List<Field> fields) {
    String[] words = when.substring(VARIANT.length()).split(" is ", 2);
    return new Variant(words[0], words[1], fields);
  }
}
