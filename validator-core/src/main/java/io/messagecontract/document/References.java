package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.messagecontract.document.Resources.Resource;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Follows {@code $ref} within the documents of one contract: to what an {@code $id}, an anchor or a
 * JSON Pointer names, or to a relative file; never to a network and never out of the root folder.
 *
 * <p>What identifiers name, as JSON Schema says (2020-12 core, section 8.2), comes first. Where
 * they name nothing, the reference counts from the file that holds it.
 *
 * @since 0.1.0
 */
public final class References {

  /** How many references in a row are followed. */
  public static final int MAX_CHAIN = 200;

  static final String KEYWORD = "$ref";

  private static final List<String> DYNAMIC = List.of("$dynamicRef", "$recursiveRef");

  private final Documents documents;
  private final boolean reads;

  /** Follows references between these documents, and reads those that are not read yet. */
  public References(Documents documents) {
    this(documents, true);
  }

  private References(Documents documents, boolean reads) {
    this.documents = documents;
    this.reads = reads;
  }

  /** Follows references between the documents that are read already. */
  static References among(Documents documents) {
    return new References(documents, false);
  }

  /**
   * Returns the dynamic references of a schema as plain ones, which lead to what is named where no
   * schema around it says otherwise (JSON Schema 2020-12 core, section 8.2.3.2).
   */
  public static List<Place> dynamic(Place schema) {
    List<Place> plain = new ArrayList<>();
    for (String keyword : DYNAMIC) {
      JsonNode reference = schema.node().path(keyword);
      if (reference.isTextual()) {
        JsonNode node = JsonNodeFactory.instance.objectNode().set(KEYWORD, reference);
        plain.add(new Place(schema.path(), schema.pointer(), node));
      }
    }
    return plain;
  }

  /** Tells whether a value is an object with a {@code $ref}. */
  public static boolean isReference(JsonNode node) {
    return node.path(KEYWORD).isTextual();
  }

  /**
   * Returns a document for a reader that follows references in its own way: its tree, in which
   * every {@code $ref} of a schema says where it leads without regard to {@code $id} and anchors,
   * and from which these are left out. What need not change is shared with the document.
   *
   * <p>A document with a {@code $dynamicRef}, {@code $recursiveRef} or an anchor for one keeps its
   * identifiers.
   *
   * @param path a document that was read before; none is read now
   * @param iri says how the reader wants a place to be named, with the fragment last
   */
  public JsonNode linked(String path, Function<Place, String> iri) {
    return LinkedTree.of(documents, new Place(path, "", documents.loaded(path).root()), iri);
  }

  /**
   * Returns the value at the end of a chain of references; a value that is no reference is its own
   * end.
   *
   * @throws BrokenReferenceException if a link of the chain leads to nothing, out of the root, to a
   *     URL, or back to where it began
   */
  public Place follow(Place place) throws BrokenReferenceException {
    Set<String> seen = new LinkedHashSet<>();
    Place at = place;
    while (isReference(at.node())) {
      if (!seen.add(at.id())) {
        throw broken(
            at,
            "leads back to itself: " + loop(seen, at.id()) + ".",
            "let one of these references name a value");
      }
      if (seen.size() > MAX_CHAIN) {
        throw broken(
            at, "is a chain of more than " + MAX_CHAIN + " references.", "name the value directly");
      }
      at = step(at);
    }
    return at;
  }

  /** Returns the loop itself, without the way into it. */
  private static String loop(Set<String> seen, String again) {
    return seen.stream().dropWhile(id -> !id.equals(again)).collect(Collectors.joining(" → "));
  }

  /**
   * Returns the value that a reference names, which may itself be a reference.
   *
   * @throws BrokenReferenceException if it leads to nothing, out of the root or to a URL
   */
  public Place step(Place place) throws BrokenReferenceException {
    return step(place, new LinkedHashSet<>());
  }

  /** A reference whose pointer passes through references asks for these first: the pending ones. */
  private Place step(Place place, Set<String> pending) throws BrokenReferenceException {
    Identifiers identifiers = documents.identifiers();
    Optional<Place> known = identifiers.known(place);
    if (known.isPresent()) {
      return known.get();
    }
    UriReference reference = reference(place);
    Optional<Place> identified = identifiers.target(place, reference);
    Place target = identified.isPresent() ? identified.get() : byFile(place, reference, pending);
    identifiers.remember(place, target);
    return target;
  }

  private Place byFile(Place place, UriReference reference, Set<String> pending)
      throws BrokenReferenceException {
    if (reference.isUrl()) {
      throw url(place, documents.identifiers().named(reference.base()));
    }
    String relative = reference.base().getPath();
    String path = relative.isEmpty() ? place.path() : resolve(place, relative);
    Place root = new Place(path, "", document(place, path).root());
    return reference.isNamed()
        ? documents
            .identifiers()
            .anchor(root, reference.fragment())
            .orElseThrow(() -> noAnchor(place, path, reference))
        : atPointer(place, root, reference, pending);
  }

  private static UriReference reference(Place place) throws BrokenReferenceException {
    UriReference reference;
    try {
      reference = UriReference.of(place.node().path(KEYWORD).textValue());
    } catch (URISyntaxException e) {
      throw broken(
          place, "is not a URI reference: " + e.getReason() + ".", "correct the reference");
    }
    if (!reference.isNamed() && hasNoEscape(reference.fragment())) {
      throw broken(
          place,
          "is not a JSON Pointer: only 0 or 1 may follow a ~.",
          "write ~0 for ~, and ~1 for / within a name");
    }
    return reference;
  }

  /** Tells whether a tilde stands there that escapes nothing (RFC 6901, section 3). */
  private static boolean hasNoEscape(String pointer) {
    for (int at = pointer.indexOf('~'); at >= 0; at = pointer.indexOf('~', at + 1)) {
      if (!pointer.startsWith("0", at + 1) && !pointer.startsWith("1", at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static String resolve(Place place, String relative) throws BrokenReferenceException {
    if (relative.startsWith("/")) {
      throw outside(place);
    }
    if (relative.endsWith("/")) {
      throw nothing(place, "it names a folder");
    }
    String folder = place.path().substring(0, place.path().lastIndexOf('/') + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + relative).split("/", -1)) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          throw outside(place);
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private Document document(Place place, String path) throws BrokenReferenceException {
    if (!reads && !documents.isLoaded(path)) {
      throw nothing(place, path + " is not read");
    }
    try {
      return documents.get(path, place);
    } catch (NoSuchFileException e) {
      throw nothing(place, "there is no file \"" + path + '"');
    } catch (DocumentRoot.OutsideRootException e) {
      throw outside(place);
    } catch (DocumentRoot.RefusedException e) {
      throw broken(place, "names a file that " + e.problem() + '.', e.hint());
    } catch (IOException e) {
      throw broken(place, "names a file that cannot be read.", "check the file's permissions");
    } catch (DocumentException e) {
      throw new BrokenReferenceException(place, e);
    }
  }

  private Place atPointer(Place place, Place root, UriReference reference, Set<String> pending)
      throws BrokenReferenceException {
    String pointer = reference.fragment();
    JsonNode node = root.node().at(JsonPointer.compile(pointer));
    return node.isMissingNode()
        ? through(place, root, pointer, pending)
        : new Place(root.path(), root.pointer() + pointer, node);
  }

  /**
   * Follows the references that a pointer meets on its way, as authors mean it: a message of {@code
   * #/channels/orders/messages/…} whose channel stands among the components.
   */
  private Place through(Place place, Place root, String pointer, Set<String> pending)
      throws BrokenReferenceException {
    pending.add(place.id());
    Place at = root;
    for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
      while (isReference(at.node()) && pending.size() <= MAX_CHAIN && pending.add(at.id())) {
        at = step(at, pending);
      }
      Place holder = at;
      String key = rest.getMatchingProperty();
      at =
          holder.children().stream()
              .filter(child -> child.key().equals(key))
              .findFirst()
              .orElseThrow(() -> nothing(place, root.path() + " has nothing at " + pointer));
    }
    return at;
  }

  private static BrokenReferenceException noAnchor(
      Place place, String path, UriReference reference) {
    return nothing(place, path + " has no anchor \"" + reference.fragment() + '"');
  }

  private static BrokenReferenceException url(Place place, List<Resource> named) {
    String where =
        named.stream().map(resource -> resource.root().id()).collect(Collectors.joining(", "));
    if (named.isEmpty()) {
      return broken(
          place,
          "is a URL; nothing is fetched.",
          "store the document beside the contract and name it by a relative path");
    }
    return named.size() == 1
        ? nothing(place, "the schema of that $id, " + where + ", does not hold it")
        : broken(
            place,
            "does not say which schema is meant: " + where + " have that $id.",
            "give each schema an $id of its own");
  }

  private static BrokenReferenceException nothing(Place place, String reason) {
    return broken(place, "leads to nothing: " + reason + ".", "correct the reference, or add it");
  }

  private static BrokenReferenceException outside(Place place) {
    return broken(
        place,
        "leads out of the contract's folder.",
        "move the file below it, or load the contract with a root folder further up");
  }

  private static BrokenReferenceException broken(Place place, String what, String hint) {
    String reference = place.node().path(KEYWORD).textValue();
    return new BrokenReferenceException(place, "The reference \"" + reference + "\" " + what, hint);
  }
}
