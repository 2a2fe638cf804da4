package io.messagecontract.junit;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an object is made of: its fields, or where those are closed, what its getters return. */
final class Members {

  private static final Pattern GETTER = Pattern.compile("(?:get|is)(\\p{javaUpperCase})(.*)");

  private Members() {}

  /** By name; empty if there is nothing or nothing can be seen. */
  static Map<String, @Nullable Object> of(Object object) {
    Optional<Map<String, @Nullable Object>> fields =
        Proxy.isProxyClass(object.getClass()) ? Optional.empty() : fields(object);
    return fields.orElseGet(() -> getters(object));
  }

  /** Classes of the JDK keep their parts closed, and say what they are by their text. */
  static boolean isOfJdk(Class<?> type) {
    String name = type.getName();
    return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.");
  }

  /** The text of {@link Object} is a hash of the identity, another one in each run. */
  static boolean hasOwnText(Class<?> type) {
    try {
      return type.getMethod("toString").getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  private static Optional<Map<String, @Nullable Object>> fields(Object object) {
    Map<String, @Nullable Object> members = new TreeMap<>();
    for (Field field : fieldsOf(object.getClass())) {
      if (!field.trySetAccessible()) {
        return Optional.empty();
      }
      try {
        members.putIfAbsent(field.getName(), field.get(object));
      } catch (IllegalAccessException e) {
        return Optional.empty();
      }
    }
    return Optional.of(members);
  }

  /** Those of the class before those that it inherits. */
  private static List<Field> fieldsOf(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> at = type; at != null && !isOfJdk(at); at = at.getSuperclass()) {
      Arrays.stream(at.getDeclaredFields())
          .filter(field -> !field.isSynthetic())
          .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
          .sorted(Comparator.comparing(Field::getName))
          .forEach(fields::add);
    }
    return fields;
  }

  private static Map<String, @Nullable Object> getters(Object object) {
    Map<String, @Nullable Object> members = new TreeMap<>();
    for (Method method : gettersOf(object.getClass())) {
      if (method.trySetAccessible()) {
        try {
          members.put(name(method), method.invoke(object));
        } catch (IllegalAccessException | InvocationTargetException e) {
          // What a getter does not tell is not shown.
        }
      }
    }
    return members;
  }

  private static List<Method> gettersOf(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    }
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType() != void.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> GETTER.matcher(method.getName()).matches())
        .toList();
  }

  private static String name(Method method) {
    Matcher getter = GETTER.matcher(method.getName());
    return getter.matches() && !method.getDeclaringClass().isRecord()
        ? getter.group(1).toLowerCase(Locale.ROOT) + getter.group(2)
        : method.getName();
  }
}
