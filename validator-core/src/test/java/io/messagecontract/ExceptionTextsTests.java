package io.messagecontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.document.BrokenPointerException;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.MessageBody;
import io.messagecontract.document.Place;
import io.messagecontract.document.Position;
import io.messagecontract.document.Problem;
import io.messagecontract.document.RawMessage;
import io.messagecontract.document.References;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions end in logs, as findings do, and nobody makes their texts visible there. */
class ExceptionTextsTests {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n::error::x",
        "a\r##[error]x ##vso[x] ##teamcity[x]",
        "a\u001b[2J\u009b31m\u0007",
        "a\u202egnp.exe\u2066",
        "a\u2028::x"
      })
  void quoteNothingThatCanDoHarm(String name) {
    assertHarmless(InvalidContractException.class, () -> invalid(name));
    assertHarmless(DocumentException.class, () -> unreadable(name, "problem"));
    assertHarmless(DocumentException.class, () -> unreadable("source", name));
    assertHarmless(BrokenPointerException.class, () -> body().at('/' + name));
    assertHarmless(BrokenReferenceException.class, () -> follow(name + ".yaml"));
    assertHarmless(BrokenReferenceException.class, () -> follow("http://" + name));
    assertHarmless(IllegalArgumentException.class, () -> new RuleId(name));
  }

  private static void assertHarmless(Class<? extends Exception> type, ThrowingCallable action) {
    Throwable thrown = catchThrowable(action);
    assertThat(thrown).isInstanceOf(type);
    for (Throwable at : Stream.iterate(thrown, e -> e != null, Throwable::getCause).toList()) {
      assertThat(at.getMessage())
          .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]")
          .doesNotContain("##[", "##vso[", "##teamcity[");
    }
  }

  private static void invalid(String name) {
    throw new InvalidContractException(List.of(Finding.error("type", Location.of(name), name)));
  }

  private static void unreadable(String source, String problem) throws DocumentException {
    throw new DocumentException(source, new Problem("type", Position.START, problem, "mend it"));
  }

  private static MessageBody body() throws DocumentException {
    return MessageBody.read(RawMessage.of("{}"));
  }

  private void follow(String reference) throws Exception {
    References references =
        new References(new Documents(new FolderRoot(folder), new DocumentReader()));
    references.follow(
        new Place("", "", JsonNodeFactory.instance.objectNode().put("$ref", reference)));
  }
}
