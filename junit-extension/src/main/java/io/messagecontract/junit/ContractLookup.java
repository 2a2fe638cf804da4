package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.InvalidContractException;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Finds the contract of a test, and loads it the first time that any test asks for it. */
final class ContractLookup {

  private static final Namespace NAMESPACE = Namespace.create(ContractLookup.class);

  private ContractLookup() {}

  /** A name on one class path may be another document than on the next. */
  private record Key(Named named, ClassLoader loader) {}

  /** What an annotation says. */
  private record Named(String location, Direction publishMeans) {}

  /**
   * Returns the contract that the nearest annotation names.
   *
   * @throws ExtensionConfigurationException if there is none, several, or one that cannot be used
   */
  static LoadedContract find(ExtensionContext context) {
    Named named = named(context);
    ClassLoader loader =
        Objects.requireNonNullElseGet(
            context.getRequiredTestClass().getClassLoader(), ClassLoader::getSystemClassLoader);
    try {
      return context
          .getRoot()
          .getStore(NAMESPACE)
          .getOrComputeIfAbsent(
              new Key(named, loader),
              key ->
                  LoadedContract.load(
                      key.named().location(), key.named().publishMeans(), key.loader()),
              LoadedContract.class);
    } catch (InvalidContractException e) {
      throw new ExtensionConfigurationException(LoadedContract.refusal(named.location(), e));
    }
  }

  private static Named named(ExtensionContext context) {
    String testClass = context.getRequiredTestClass().getSimpleName();
    for (Optional<ExtensionContext> at = Optional.of(context);
        at.isPresent();
        at = at.get().getParent()) {
      Set<Named> locations = at.get().getTestClass().map(ContractLookup::named).orElse(Set.of());
      if (locations.size() == 1) {
        return locations.iterator().next();
      }
      if (locations.size() > 1) {
        String names =
            locations.stream().map(l -> '"' + l.location() + '"').collect(Collectors.joining(", "));
        throw new ExtensionConfigurationException(
            testClass + " names several contracts (" + names + "): keep one @MessageContract.");
      }
    }
    throw new ExtensionConfigurationException(
        testClass
            + " names no contract: write @MessageContract(\"classpath:…/asyncapi.yaml\") on it.");
  }

  /** Jupiter's own search returns the first annotation and would not see that there are two. */
  private static Set<Named> named(Class<?> type) {
    Set<Named> found = new LinkedHashSet<>();
    collect(type.getDeclaredAnnotations(), found, new HashSet<>());
    if (found.isEmpty()) {
      Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
          .forEach(parent -> found.addAll(named(parent)));
    }
    return found;
  }

  private static void collect(Annotation[] annotations, Set<Named> found, Set<Class<?>> seen) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof MessageContract contract) {
        found.add(new Named(contract.value(), contract.publishMeans()));
      } else if (seen.add(annotation.annotationType())) {
        collect(annotation.annotationType().getDeclaredAnnotations(), found, seen);
      }
    }
  }
}
