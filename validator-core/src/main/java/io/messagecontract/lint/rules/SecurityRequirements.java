package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A server or an operation asks for a security scheme that does not exist, or for scopes where
 * there are none (AsyncAPI 2, Security Requirement Object).
 */
final class SecurityRequirements implements DocumentRule {

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
    List<Place> schemes =
        document
            .root()
            .member("components")
            .flatMap(document::resolve)
            .flatMap(components -> components.member("securitySchemes"))
            .flatMap(document::resolve)
            .map(Place::children)
            .orElse(List.of());
    return Stream.of("Server Object", "Operation Object", "Operation Trait Object")
        .flatMap(document::objects)
        .flatMap(holder -> holder.member("security").stream())
        .filter(list -> list.node().isArray())
        .flatMap(list -> list.children().stream())
        .filter(requirement -> requirement.node().isObject())
        .flatMap(requirement -> requirement.children().stream())
        .flatMap(requirement -> check(requirement, schemes, document).stream());
  }

  private Optional<Finding> check(
      Place requirement, List<Place> schemes, AsyncApiDocument document) {
    Optional<Place> scheme =
        schemes.stream().filter(s -> s.key().equals(requirement.key())).findFirst();
    if (scheme.isEmpty()) {
      List<String> names = schemes.stream().map(Place::key).toList();
      return Optional.of(
          Finding.error(
                  id(),
                  document.locate(requirement),
                  "There is no security scheme \"" + requirement.key() + "\".")
              .hint(
                  names.isEmpty()
                      ? "define it below components.securitySchemes"
                      : Nearest.question(requirement.key(), names)));
    }
    String type =
        scheme.flatMap(document::resolve).map(s -> s.node().path("type").asText()).orElse("");
    return type.isEmpty() || WITH_SCOPES.contains(type) || requirement.node().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                    id(),
                    document.locate(requirement),
                    "A security scheme of type " + type + " has no scopes.")
                .hint("write \"" + requirement.key() + ": []\""));
  }
}
