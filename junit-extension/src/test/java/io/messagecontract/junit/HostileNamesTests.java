package io.messagecontract.junit;

import static io.messagecontract.junit.assertj.MessageAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.messagecontract.contract.Direction;
import io.messagecontract.sample.Sample;
import io.messagecontract.validate.Strictness;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts names through all that a test prints, and finds what a harmless name leaves there. */
class HostileNamesTests {

  private static final Pattern HARMFUL =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^[\\s\\p{Z}]*::|##(?:\\[|vso\\[|teamcity\\[)");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\n::error file=a::b",
        "::error::x",
        "\u2003::set-env name=a::b",
        "x\r\n##[error]y\u2028::warning::z",
        "x ##vso[task.setvariable variable=PATH]/tmp",
        "x ##teamcity[publishArtifacts 'x']",
        "\u001b[2J\u009b31m\u0007\b",
        "\u202egnp.exe\u2066",
        "%s %n %1$s \\u001b"
      })
  void injectNothing(String name) throws Exception {
    Map<String, String> harmless = texts("harmless");
    Map<String, String> hostile = texts(name);
    assertThat(hostile).hasSameSizeAs(harmless);
    hostile.forEach(
        (sink, text) -> {
          assertThat(HARMFUL.matcher(text).find()).as(sink + ": " + text).isFalse();
          assertThat(COMMAND.matcher(text).find()).as(sink + ": " + text).isFalse();
          assertThat(text.lines()).as(sink).hasSameSizeAs(harmless.get(sink).lines().toList());
        });
  }

  private Map<String, String> texts(String name) throws Exception {
    HostileContract contract =
        HostileContract.write(name, Files.createTempDirectory(folder, "contract"));
    Map<String, String> texts = new LinkedHashMap<>();
    ofVerifier(contract, texts);
    ofPublished(contract, texts);
    ofConsumer(contract, texts);
    ofJupiter(contract, texts);
    Path missing = folder.resolve(name.replace('/', '_') + ".yaml");
    texts.put("no contract", failure(() -> MessageVerifier.forContract(missing)));
    assertThat(texts.values()).as(texts.toString()).noneMatch(String::isBlank);
    return texts;
  }

  private static void ofVerifier(HostileContract contract, Map<String, String> texts) {
    String name = contract.name();
    MessageVerifier verifier = MessageVerifier.forContract(contract.document());
    texts.put("conforms", failure(() -> verifier.assertConforms(contract.otherMessage())));
    texts.put("conforms, named", failure(() -> verifier.assertConforms(name + 5, "{}")));
    texts.put("no JSON", failure(() -> verifier.assertConforms(name, contract.noMessage())));
    texts.put("on", failure(() -> verifier.onChannel(name + 5).assertConforms("{}")));
    MessageVerifier one = verifier.documented().onChannel(name);
    texts.put("reads nothing", failure(() -> one.assertReads(name, body -> 1)));
    texts.put(
        "reads none",
        failure(
            () ->
                one.assertReads(
                    name,
                    body -> {
                      throw new IllegalStateException(name);
                    })));
    texts.put("reads, unknown", failure(() -> one.assertReads(name + 5, body -> 1)));
    texts.put("reads", one.assertReads(name, HostileNamesTests::text).toString());
    texts.put(
        "writes badly",
        failure(() -> one.assertWrites(name, o -> o, List.of(contract.otherMessage()))));
    texts.put("writes", one.assertWrites(name, o -> o, List.of(contract.message())).toString());
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static void ofPublished(HostileContract contract, Map<String, String> texts) {
    String name = contract.name();
    LoadedContract loaded = LoadedContract.load(contract.document(), Direction.RECEIVE);
    Judge judge =
        new Judge(loaded.validator(Strictness.DOCUMENTED), Optional.of(name), Optional.of(name));
    PublishedMessages published = new PublishedMessages(judge);
    ProducerVerdict verdict =
        new ProducerVerdict(Optional.of(name), Map.of(name + 5, Set.of(), name, Set.of()));
    texts.put("nothing published", verdict.failure(List.of()).orElseThrow().toString());
    texts.put("single of none", failure(() -> published.single(name)));
    published.record(contract.message());
    published.record(contract.message());
    texts.put("single of two", failure(() -> published.single(name)));
    texts.put("single, unknown", failure(() -> published.single(name + 5)));
    texts.put("absent", verdict.failure(published.all()).orElseThrow().toString());
    PublishedMessage message = published.all().get(0);
    texts.put("published", message.toString());
    String pointer = contract.ignored();
    texts.put("no value", failure(() -> message.at(pointer)));
    texts.put("AssertJ, name", failure(() -> assertThat(message).isMessage(name + 5)));
    texts.put("AssertJ, at", failure(() -> assertThat(message).hasValue(pointer, 1)));
    String there = pointer.substring(0, pointer.length() - 1);
    texts.put("AssertJ, value", failure(() -> assertThat(message).hasValue(there, 1)));
    texts.put("AssertJ, none", failure(() -> assertThat(message).hasNoValue(there)));
    published.record(contract.otherMessage());
    published.record(contract.noMessage());
    texts.put("broken", verdict.failure(published.all()).orElseThrow().toString());
    texts.put("no value of no JSON", failure(() -> published.all().get(3).at("")));
    MessageVerifier verifier = MessageVerifier.forContract(contract.document());
    texts.put(
        "AssertJ, contract",
        failure(() -> assertThat(published.all().get(2)).keepsContract(verifier)));
  }

  private static void ofConsumer(HostileContract contract, Map<String, String> texts) {
    LoadedContract loaded = LoadedContract.load(contract.document(), Direction.RECEIVE);
    List<Sample> samples = new ArrayList<>();
    loaded.contract().messages().forEach(m -> samples.addAll(loaded.samples().invalid(m.id())));
    for (int i = 0; i < 3; i++) {
      texts.put("received " + i, new ReceivedMessage(samples.get(i)).toString());
      texts.put("failed " + i, new FailedSample(samples.get(i)).getMessage());
    }
  }

  /** What Jupiter shows of tests that take each sample, and fail. */
  private void ofJupiter(HostileContract contract, Map<String, String> texts) throws Exception {
    Path taken = Files.writeString(contract.document().resolveSibling(taken(contract)), "");
    Map<String, String> parameters =
        Map.of(Parameters.CONTRACT, contract.document().toString(), Parameters.EVIDENCE, "");
    int number = 0;
    for (String shown :
        Jupiter.displayNames(Jupiter.run(parameters, ConsumerTestCases.class)).toList()) {
      texts.put("display name " + number++, shown);
    }
    add("ignores", Jupiter.failures(parameters, ConsumerTestCases.class), texts);
    Map<String, String> kept =
        Map.of(
            Parameters.CONTRACT, contract.document().toString(), Parameters.EVIDENCE, taken + "");
    add("evidence", Jupiter.failures(kept, PassingTestCases.class), texts);
    Map<String, String> bad = Map.of("message-contract.strictness", contract.name());
    add("parameter", Jupiter.failures(bad, PassingTestCases.class), texts);
    Map<String, String> none = Map.of(Parameters.CONTRACT, contract.name());
    add("location", Jupiter.failures(none, PassingTestCases.class), texts);
  }

  private static String taken(HostileContract contract) {
    return contract.name().replace('/', '_');
  }

  private static void add(String sink, List<Throwable> failures, Map<String, String> texts) {
    assertThat(failures).as(sink).isNotEmpty();
    int number = 0;
    for (Throwable failure : failures) {
      texts.put(sink + ' ' + number++, String.valueOf(failure.getMessage()));
      for (Throwable suppressed : failure.getSuppressed()) {
        texts.put(sink + ' ' + number++, String.valueOf(suppressed.getMessage()));
      }
    }
  }

  private static String failure(ThrowingCallable action) {
    return String.valueOf(catchThrowable(action).getMessage());
  }

  @MessageContract
  static class ConsumerTestCases {

    @ConsumerTest
    void reads(ReceivedMessage message) {
      throw new IllegalStateException("it cannot be read");
    }

    @ConsumerTest(invalid = true)
    void rejects(ReceivedMessage message) {}

    @ConsumerTest(invalid = true, expect = Expectation.IGNORE)
    void ignores(ReceivedMessage message) {
      throw new IllegalStateException("it cannot be read");
    }
  }

  @MessageContract
  static class PassingTestCases {

    @ConsumerTest
    void reads(ReceivedMessage message) {}
  }
}
