package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows {@code $ref} within the documents of one contract: to a JSON Pointer, to an anchor, to a
 * relative file; never to a URL and never out of the root folder.
 *
 * @since 0.1.0
 */
public final class References {

  /** How many references in a row are followed. */
  public static final int MAX_CHAIN = 200;

  private static final String KEYWORD = "$ref";

  /** Strictly, a URI has them escaped; names of channels and files are seldom written like that. */
  private static final Pattern UNESCAPED = Pattern.compile("[ \"<>^`{|}\\[\\]]");

  /** RFC 6901, section 3. */
  private static final Pattern NO_ESCAPE = Pattern.compile("~(?![01])");

  private final Documents documents;

  /** Follows references between these documents, and reads those that are not read yet. */
  public References(Documents documents) {
    this.documents = documents;
  }

  /** Tells whether a value is an object with a {@code $ref}. */
  public static boolean isReference(JsonNode node) {
    return node.path(KEYWORD).isTextual();
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
            "leads back to itself: " + String.join(" → ", seen) + ".",
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

  /**
   * Returns the value that a reference names, which may itself be a reference.
   *
   * @throws BrokenReferenceException if it leads to nothing, out of the root or to a URL
   */
  public Place step(Place place) throws BrokenReferenceException {
    URI uri = uri(place);
    if (uri.isAbsolute() || uri.getRawAuthority() != null) {
      throw broken(
          place,
          "is a URL; nothing is fetched.",
          "store the document beside the contract and name it by a relative path");
    }
    String relative = Optional.ofNullable(uri.getPath()).orElse("");
    String path = relative.isEmpty() ? place.path() : resolve(place, relative);
    Document document = document(place, path);
    String fragment = Optional.ofNullable(uri.getFragment()).orElse("");
    return fragment.isEmpty() || fragment.startsWith("/")
        ? atPointer(place, path, document, fragment)
        : Anchors.find(new Place(path, "", document.root()), fragment)
            .orElseThrow(() -> nothing(place, path + " has no anchor \"" + fragment + "\""));
  }

  private static URI uri(Place place) throws BrokenReferenceException {
    String text = place.node().path(KEYWORD).textValue();
    try {
      return new URI(
          UNESCAPED
              .matcher(text)
              .replaceAll(found -> "%" + Integer.toHexString(found.group().charAt(0))));
    } catch (URISyntaxException e) {
      throw broken(
          place, "is not a URI reference: " + e.getReason() + ".", "correct the reference");
    }
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
    try {
      return documents.get(path, place);
    } catch (NoSuchFileException e) {
      throw nothing(place, "there is no file \"" + path + '"');
    } catch (DocumentRoot.OutsideRootException e) {
      throw outside(place);
    } catch (IOException e) {
      throw broken(place, "names a file that cannot be read.", "check the file's permissions");
    } catch (DocumentException e) {
      throw new BrokenReferenceException(place, e);
    }
  }

  private static Place atPointer(Place place, String path, Document document, String fragment)
      throws BrokenReferenceException {
    if (NO_ESCAPE.matcher(fragment).find()) {
      throw broken(
          place,
          "is not a JSON Pointer: only 0 or 1 may follow a ~.",
          "write ~0 for ~, and ~1 for / within a name");
    }
    JsonNode node = document.root().at(JsonPointer.compile(fragment));
    if (node.isMissingNode()) {
      throw nothing(place, path + " has nothing at " + fragment);
    }
    return new Place(path, fragment, node);
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
