package io.messagecontract.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The fenced blocks of a page. */
record Snippets(Path page) {

  private static final Path ROOT = Path.of("..");
  private static final Pattern TYPE = Pattern.compile("(?m)^(?:class|interface) (\\w+)");

  static Snippets of(String page) {
    return new Snippets(ROOT.resolve(page));
  }

  List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$").matcher(Files.readString(page));
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  /** Compiles all Java blocks, together with what they take for granted, and says what is wrong. */
  List<Diagnostic<? extends JavaFileObject>> compile(List<String> usersCode, Path folder)
      throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String code : usersCode) {
      sources.add(source(code, folder));
    }
    for (String code : blocks("java")) {
      sources.add(source(code, folder));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
      compiler
          .getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return diagnostics.getDiagnostics();
  }

  private static Path source(String code, Path folder) throws IOException {
    Matcher type = TYPE.matcher(code);
    if (!type.find()) {
      throw new AssertionError("no type in: " + code);
    }
    return Files.writeString(folder.resolve(type.group(1) + ".java"), code);
  }
}
