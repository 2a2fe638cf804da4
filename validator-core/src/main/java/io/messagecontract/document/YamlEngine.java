package io.messagecontract.document;

import io.messagecontract.document.TreeRecorder.Stop;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Reads all of YAML 1.2 by snakeyaml-engine, and says in our words what is no YAML. */
final class YamlEngine {

  private YamlEngine() {}

  /** snakeyaml-engine 3.2 reads eight digits as an int, and lets the failure through. */
  private static final class NoCodePoint {
    static final Pattern ESCAPE = Pattern.compile("\\\\U[89a-fA-F][0-9a-fA-F]{7}");
  }

  /** Returns the node of the first document; empty where there is none. */
  static Optional<YamlNode> read(String text, TreeRecorder recorder) throws Stop {
    YamlLines lines = new YamlLines(text);
    try {
      return YamlComposer.compose(text, lines, recorder);
    } catch (MarkedYamlEngineException e) {
      Position position = e.getProblemMark().map(lines::position).orElse(Position.START);
      throw new Stop(syntaxProblem(position, e.getProblem()));
    } catch (ReaderException e) {
      int index = Math.max(0, text.indexOf(e.getCodePoint()));
      Position position = Position.behind(text.substring(0, index));
      throw new Stop(syntaxProblem(position, "a control character must not stand here"));
    } catch (NumberFormatException e) {
      Matcher escape = NoCodePoint.ESCAPE.matcher(text);
      int index = escape.find() ? escape.start() : 0;
      Position position = Position.behind(text.substring(0, index));
      throw new Stop(syntaxProblem(position, "there is no such character"));
    } catch (YamlVersionException e) {
      throw new Stop(syntaxProblem(Position.START, "it says that it is not YAML 1.2"));
    } catch (YamlEngineException e) {
      throw new Stop(syntaxProblem(Position.START, String.valueOf(e.getMessage())));
    }
  }

  private static Problem syntaxProblem(Position position, String reason) {
    return new Problem(
        "invalid-yaml",
        position,
        "The text is not YAML: " + reason.lines().findFirst().orElse("it cannot be read"),
        "correct the text at this place; look for a missing colon, quote or indent");
  }
}
