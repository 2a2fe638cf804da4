package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Limits;
import io.messagecontract.document.RawMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether schemas accept messages, as fast as messages can be read.
 *
 * <p>A yes is sure. A no means that there is something to explain: the schema rejects the message,
 * or it is no JSON within the limits. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class Verdicts {

  private final Documents documents;
  private final boolean formats;
  private final Reference reference;
  private final Limits limits;
  private final JsonFactory factory;
  private final Map<SchemaDialect, Compiler> compilers = new ConcurrentHashMap<>();
  private final Map<SchemaDialect, Compiler> explainers = new ConcurrentHashMap<>();

  /**
   * Judges by the schemas of these documents.
   *
   * @param documents what the contract was loaded from, every reference resolved
   * @param asserted whether formats reject, or are mere notes
   * @param reference judges what cannot be compiled
   * @param limits what is beyond them is no message
   */
  public Verdicts(Documents documents, boolean asserted, Reference reference, Limits limits) {
    this.documents = documents;
    this.formats = asserted;
    this.reference = reference;
    this.limits = limits;
    this.factory = factory(limits);
  }

  /** Names are not interned, which would cost whoever sends many; equal ones are found anyway. */
  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth() + 1)
                .maxNumberLength(limits.maxBytes())
                .maxStringLength(limits.maxBytes())
                .maxNameLength(limits.maxNameLength())
                .build())
        .build();
  }

  /**
   * Returns the check by a schema; it is compiled when it is first used.
   *
   * @param closed whether every documented property has to be there, and no other
   */
  public Check check(SchemaPlace schema, boolean closed) {
    return checked(compiler(schema), schema, closed);
  }

  private static Check checked(Compiler compiler, SchemaPlace schema, boolean closed) {
    try {
      return compiler.of(schema, closed);
    } catch (UncompiledException e) {
      return Check.uncompiled();
    }
  }

  private Compiler compiler(SchemaPlace schema) {
    Compiler known = compilers.get(schema.dialect());
    if (known != null) {
      return known;
    }
    Compiler made = compiler(schema.dialect(), true);
    Compiler other = compilers.putIfAbsent(schema.dialect(), made);
    return other == null ? made : other;
  }

  private Compiler compiler(SchemaDialect dialect, boolean shares) {
    return new Compiler(Source.of(documents, dialect, reference, formats), shares);
  }

  /**
   * Returns which schemas a check leaves to the reference, wherever in it: messages that come there
   * take longer.
   */
  public List<Leftover> leftovers(SchemaPlace schema, boolean closed) {
    Check check = check(schema, closed);
    try {
      if (!check.givenUp) {
        return LeftSearch.within(check);
      }
    } catch (UncompiledException e) {
      check.givenUp = true;
    }
    return List.of(
        new Leftover(schema.path(), schema.pointer(), "a schema that depends on the way to it"));
  }

  /** Tells whether a value is accepted; empty where that cannot be told here. */
  public Optional<Boolean> accepts(Check check, JsonNode value) {
    try {
      return check.givenUp
          ? Optional.empty()
          : Optional.of(new Wholes(limits, reference.forMessage()).of(value).accepts(check));
    } catch (UncompiledException e) {
      check.givenUp = true;
      return Optional.empty();
    } catch (UnclearException e) {
      return Optional.empty();
    }
  }

  /** Tells whether a message, given as UTF-8 bytes, is accepted. */
  public boolean accepts(Check check, byte[] message) {
    return named(check, RawMessage.of(message), "", "").accepted();
  }

  private boolean isReadable(RawMessage message) {
    int from = message.offset();
    return message.length() <= limits.maxBytes()
        && Utf8Gate.passes(message.array(), from, from + message.length());
  }

  private JsonParser parser(RawMessage message) throws IOException {
    return factory.createParser(message.array(), message.offset(), message.length());
  }

  /**
   * Tells whether a schema, with those that it always applies to the same value, says something of
   * a property, so that {@code unevaluatedProperties} is not about it.
   */
  public boolean evaluates(SchemaPlace schema, String property) {
    return compiler(schema).evaluates(schema, property);
  }

  /**
   * Judges a message, and reads a member of it on the way.
   *
   * @param member the name of the member; empty for none
   * @param expected what it probably holds, which is no more than a guess
   */
  public Named named(Check check, RawMessage message, String member, String expected) {
    if (check.givenUp || !isReadable(message)) {
      return Named.UNCLEAR;
    }
    try (JsonParser parser = parser(message)) {
      int index = member.isEmpty() ? -1 : check.content().shape().members.index(member);
      Run run = new Run(parser, limits, reference, member, expected, index);
      boolean accepted = run.value(parser.nextToken(), check, 0);
      return parser.nextToken() == null
          ? Named.of(accepted, run.caught(), expected)
          : Named.UNCLEAR;
    } catch (UncompiledException e) {
      check.givenUp = true;
      return Named.UNCLEAR;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // No JSON, beyond a limit, or nothing that can be told here: others say what it is.
      return Named.UNCLEAR;
    }
  }

  /** Returns the check by a schema that knows which keywords it was made of. */
  public Check explaining(SchemaPlace schema, boolean closed) {
    return checked(
        explainers.computeIfAbsent(schema.dialect(), dialect -> compiler(dialect, false)),
        schema,
        closed);
  }

  /**
   * Returns what is wrong with a message, where that is a matter of types and of members that are
   * missing or too much; empty where it is not, or not only.
   *
   * @param check of {@link #explaining}
   * @param most how many faults are wanted
   */
  public Optional<Faults> faults(Check check, RawMessage message, int most) {
    if (check.givenUp || !isReadable(message)) {
      return Optional.empty();
    }
    FirstFaults faults = new FirstFaults(most);
    try (JsonParser parser = parser(message)) {
      FaultRun run = new FaultRun(parser, limits, reference, faults);
      run.value(parser.nextToken(), check, 0);
      return parser.nextToken() == null ? Optional.of(faults.all()) : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /**
   * What is wrong with a message.
   *
   * @param first the first faults in the order of the text, perhaps a few more than were wanted
   * @param count how many there are
   */
  public record Faults(List<Fault> first, int count) {}

  /**
   * A verdict.
   *
   * @param accepted whether the message is accepted
   * @param clear whether a message that is not accepted is rejected for its schema alone
   * @param isExpected whether the member holds what was expected
   * @param text otherwise what it holds; empty where it was not found
   */
  public record Named(boolean accepted, boolean clear, boolean isExpected, Optional<String> text) {

    private static final Named ACCEPTED = new Named(true, true, false, Optional.empty());
    private static final Named EXPECTED = new Named(true, true, true, Optional.empty());
    private static final Named REJECTED = new Named(false, true, false, Optional.empty());
    static final Named UNCLEAR = new Named(false, false, false, Optional.empty());

    /** Makes nothing new for what is met all the time. */
    @SuppressWarnings("ReferenceEquality")
    private static Named of(boolean accepted, @Nullable String caught, String expected) {
      if (caught == null) {
        return accepted ? ACCEPTED : REJECTED;
      }
      return accepted && caught == expected
          ? EXPECTED
          : new Named(accepted, true, false, Optional.of(caught));
    }
  }

  /**
   * Returns the string to which a JSON Pointer leads in a message; empty where there is none, or
   * the message is broken before it.
   */
  public Optional<String> text(RawMessage message, String pointer) {
    if (!isReadable(message)) {
      return Optional.empty();
    }
    try (JsonParser parser = parser(message)) {
      return PointedText.find(parser, JsonPointer.compile(pointer));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
