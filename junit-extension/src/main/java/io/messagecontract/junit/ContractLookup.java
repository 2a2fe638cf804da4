package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.InvalidContractException;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** Which contract it is, and how it is read. */
  private record Named(String location, Direction publishMeans) {}

  /** What an annotation says; an empty text or list leaves it to the configuration parameters. */
  private record Said(String location, List<Direction> publishMeans) {}

  /**
   * Returns the contract that the nearest annotation names, or else the configuration parameters.
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
      throw Misuse.of(LoadedContract.refusal(named.location(), e));
    }
  }

  private static Named named(ExtensionContext context) {
    Said said = said(context);
    String location =
        Optional.of(said.location())
            .filter(text -> !text.isEmpty())
            .or(() -> Parameters.contract(context))
            .orElseThrow(
                () ->
                    Misuse.of(
                        context.getRequiredTestClass().getSimpleName()
                            + " names no contract: write"
                            + " @MessageContract(\"classpath:…/asyncapi.yaml\") on it, or set the"
                            + " configuration parameter "
                            + Parameters.CONTRACT
                            + " in junit-platform.properties."));
    return new Named(location, Parameters.publishMeans(said.publishMeans(), context));
  }

  private static Said said(ExtensionContext context) {
    for (Optional<ExtensionContext> at = Optional.of(context);
        at.isPresent();
        at = at.get().getParent()) {
      Set<Said> found = at.get().getTestClass().map(ContractLookup::said).orElse(Set.of());
      if (found.size() == 1) {
        return found.iterator().next();
      }
      if (found.size() > 1) {
        String names =
            found.stream().map(s -> '"' + s.location() + '"').collect(Collectors.joining(", "));
        throw Misuse.of(
            context.getRequiredTestClass().getSimpleName()
                + " names several contracts ("
                + names
                + "): keep one @MessageContract.");
      }
    }
    return new Said("", List.of());
  }

  /** Jupiter's own search returns the first annotation and would not see that there are two. */
  private static Set<Said> said(Class<?> type) {
    Set<Said> found = new LinkedHashSet<>();
    collect(type.getDeclaredAnnotations(), found, new HashSet<>());
    if (found.isEmpty()) {
      Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
          .forEach(parent -> found.addAll(said(parent)));
    }
    return found;
  }

  private static void collect(Annotation[] annotations, Set<Said> found, Set<Class<?>> seen) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof MessageContract contract) {
        found.add(new Said(contract.value(), List.of(contract.publishMeans())));
      } else if (seen.add(annotation.annotationType())) {
        collect(annotation.annotationType().getDeclaredAnnotations(), found, seen);
      }
    }
  }
}
