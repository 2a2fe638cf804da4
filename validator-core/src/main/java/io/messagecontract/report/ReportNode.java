package io.messagecontract.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value of a report that is read: it gives what is asked for, or says on which line it is not
 * there.
 *
 * @param file the name of the file
 * @param value the value
 * @param pointer where it stands, as a JSON Pointer
 * @param lines gives the line of a pointer
 */
record ReportNode(String file, JsonNode value, String pointer, ToIntFunction<String> lines) {

  /** Makes something of a value. */
  interface As<T> {
    T read(ReportNode node) throws ReportException;
  }

  /** Complains about every member that is not one of these: it would be lost. */
  void hasOnly(String... known) throws ReportException {
    Set<String> names = Set.of(known);
    for (String name : names()) {
      if (!names.contains(name)) {
        throw new ReportException(
            file, lines.applyAsInt(child(name)), "\"" + name + "\" has no meaning here.");
      }
    }
  }

  List<String> names() throws ReportException {
    if (!value.isObject()) {
      throw wrong("an object");
    }
    List<String> names = new ArrayList<>();
    value.fieldNames().forEachRemaining(names::add);
    return names;
  }

  boolean has(String name) {
    return value.has(name);
  }

  ReportNode member(String name) throws ReportException {
    JsonNode member = value.get(name);
    if (member == null) {
      throw new ReportException(file, line(), "\"" + name + "\" is missing.");
    }
    return new ReportNode(file, member, child(name), lines);
  }

  <T> Optional<T> optional(String name, As<T> as) throws ReportException {
    return has(name) ? Optional.of(as.read(member(name))) : Optional.empty();
  }

  /** Reads a list that is left out if it is empty. */
  <T> List<T> list(String name, As<T> as) throws ReportException {
    return has(name) ? member(name).items(as) : List.of();
  }

  <T> List<T> items(As<T> as) throws ReportException {
    if (!value.isArray()) {
      throw wrong("a list");
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      items.add(as.read(new ReportNode(file, value.get(i), pointer + '/' + i, lines)));
    }
    return items;
  }

  String text() throws ReportException {
    if (!value.isTextual()) {
      throw wrong("a text");
    }
    return value.textValue();
  }

  boolean truth() throws ReportException {
    if (!value.isBoolean()) {
      throw wrong("true or false");
    }
    return value.booleanValue();
  }

  int number(int least) throws ReportException {
    if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < least) {
      throw wrong("a whole number from " + least);
    }
    return value.intValue();
  }

  <E extends Enum<E>> E choice(E[] all) throws ReportException {
    for (E one : all) {
      if (lower(one).equals(value.textValue())) {
        return one;
      }
    }
    throw wrong(
        Stream.of(all).map(one -> '"' + lower(one) + '"').collect(Collectors.joining(" or ")));
  }

  ReportException wrong(String expected) {
    String name = pointer.isEmpty() ? "The whole" : pointer;
    return new ReportException(file, line(), name + " must be " + expected + '.');
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private int line() {
    return lines.applyAsInt(pointer);
  }

  private String child(String name) {
    return pointer + '/' + name.replace("~", "~0").replace("/", "~1");
  }
}
