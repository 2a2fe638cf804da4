package io.messagecontract.benchmarks;

import io.messagecontract.benchmarks.measure.Rounds;
import io.messagecontract.benchmarks.page.Library;
import io.messagecontract.benchmarks.page.Machine;
import io.messagecontract.benchmarks.page.Page;
import io.messagecontract.benchmarks.page.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures what it is asked for, and writes the page of figures; sections that were not measured
 * stay as they were.
 *
 * @param parts what is measured
 * @param rounds how often
 * @param file the page
 */
record Performance(Set<Part> parts, Rounds rounds, Path file) {

  private static final String QUICK = "--quick";
  private static final String PAGE = "--page=";
  private static final String USAGE =
      "Usage: java -jar benchmarks.jar [" + QUICK + "] [" + PAGE + "FILE] [PART...]\nParts: ";

  /** Measures, as the command line says. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Performance performance;
    try {
      performance = of(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    performance.measure();
  }

  /**
   * Reads a command line; nothing said, everything is measured.
   *
   * @throws IllegalArgumentException with the usage, if it makes no sense
   */
  static Performance of(String... arguments) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    Rounds rounds = Rounds.FULL;
    Path file = Path.of("docs", "performance.md");
    for (String argument : arguments) {
      if (argument.equals(QUICK)) {
        rounds = Rounds.QUICK;
      } else if (argument.startsWith(PAGE)) {
        file = Path.of(argument.substring(PAGE.length()));
      } else {
        parts.add(part(argument));
      }
    }
    return new Performance(parts.isEmpty() ? EnumSet.allOf(Part.class) : parts, rounds, file);
  }

  private static Part part(String id) {
    return Arrays.stream(Part.values())
        .filter(part -> part.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(USAGE + ids()));
  }

  private static String ids() {
    return String.join(", ", Arrays.stream(Part.values()).map(Part::id).toList());
  }

  /** Writes the page after each part: the whole takes long, and may be stopped. */
  void measure() throws RunnerException, IOException {
    for (Part part : parts) {
      Machine machine = Machine.current();
      write(part, part.measured(rounds), machine);
    }
  }

  void write(Part part, Map<String, String> measured, Machine machine) throws IOException {
    Page former = Page.of(Files.exists(file) ? Files.readString(file) : "");
    String section =
        Template.named(part.id()).filled(measured).strip() + "\n\n" + measuredOn(machine);
    String head =
        Template.named("page").filled(Map.of("parts", "`" + ids().replace(", ", "`, `") + "`"));
    List<String> headings = new ArrayList<>();
    for (Part any : Part.values()) {
      headings.add(any.heading());
    }
    Files.writeString(file, former.with(part.heading(), section).text(head, headings));
  }

  private String measuredOn(Machine machine) {
    String rounding =
        rounds.quick() ? "**One short round, to try things out.**" : rounds.number() + " rounds.";
    return "<sub>" + rounding + " " + machine.text() + "; " + Library.versions() + "</sub>\n";
  }
}
