package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A server or an operation asks for a security scheme that does not exist, or for scopes where
 * there are none (AsyncAPI 2.6.0, "Security Requirement Object"). In AsyncAPI 3 a requirement is a
 * reference.
 */
final class SecurityRequirement implements DocumentRule {

  private static final Set<String> WITH_SCOPES = Set.of("oauth2", "openIdConnect");

  @Override
  public String id() {
    return "security-requirement";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    if (document.version().major() > 2) {
      return Stream.empty();
    }
    Map<String, Place> schemes = schemes(document);
    return Stream.of("Server Object", "Operation Object", "Operation Trait Object")
        .flatMap(document::objects)
        .flatMap(holder -> holder.member("security").stream())
        .filter(list -> list.node().isArray())
        .flatMap(list -> list.children().stream())
        .filter(requirement -> requirement.node().isObject())
        .flatMap(requirement -> requirement.children().stream())
        .flatMap(requirement -> check(requirement, schemes, document).stream());
  }

  private static Map<String, Place> schemes(AsyncApiDocument document) {
    Map<String, Place> schemes = new LinkedHashMap<>();
    document.root().member("components").flatMap(document::resolve).stream()
        .flatMap(components -> components.member("securitySchemes").stream())
        .flatMap(map -> document.resolve(map).stream())
        .flatMap(map -> map.children().stream())
        .forEach(scheme -> schemes.put(scheme.key(), scheme));
    return schemes;
  }

  private Optional<Finding> check(
      Place requirement, Map<String, Place> schemes, AsyncApiDocument document) {
    String name = requirement.key();
    Place scheme = schemes.get(name);
    if (scheme == null) {
      return Optional.of(undefined(requirement, schemes.keySet(), document));
    }
    String type = document.resolve(scheme).map(s -> s.node().path("type").asText()).orElse("");
    return type.isEmpty() || WITH_SCOPES.contains(type) || requirement.node().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                    id(),
                    document.locate(requirement),
                    String.format(
                        Locale.ROOT,
                        "The security scheme \"%s\" has no scopes, because its type is \"%s\".",
                        name,
                        type))
                .hint("write \"" + name + ": []\""));
  }

  private Finding undefined(Place requirement, Set<String> schemes, AsyncApiDocument document) {
    String name = NodeKind.shortened(requirement.key());
    return Finding.error(
            id(), document.locate(requirement), "There is no security scheme \"" + name + "\".")
        .hint(
            schemes.isEmpty()
                ? "define it below \"components\", \"securitySchemes\""
                : Nearest.question(requirement.key(), schemes));
  }
}
