package io.messagecontract.maven;

import io.messagecontract.maven.git.GitHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where a path of a user lies in a repository. */
final class RepositoryPath {

  private RepositoryPath() {}

  /**
   * Returns the path from the root of the repository, without {@code .} and {@code ..}; empty if it
   * leads out.
   *
   * @param path from the root of the repository, or, if it begins with {@code ./} or {@code ../},
   *     from the base folder, as Git has it
   */
  static Optional<String> of(String path, GitHistory history, BaseFolder base) throws IOException {
    String written = path.replace('\\', '/');
    boolean isRelative = written.matches("\\.\\.?(/.*)?");
    String folder = "";
    if (isRelative && history.workTree().isPresent()) {
      Path top = history.workTree().get();
      folder = top.relativize(base.path().toRealPath()).toString().replace('\\', '/');
    }
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + '/' + written).split("/", -1)) {
      if (step.equals("..") && steps.pollLast() == null) {
        return Optional.empty();
      }
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        steps.addLast(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }
}
