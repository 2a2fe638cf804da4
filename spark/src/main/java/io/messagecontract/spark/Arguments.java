package io.messagecontract.spark;

import io.messagecontract.finding.Nearest;
import io.messagecontract.traffic.TrafficTerms;
import io.messagecontract.validate.Strictness;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the job was started with: {@code --name value}, and locations.
 *
 * @param options values by their names
 * @param locations where messages are
 */
record Arguments(Map<String, String> options, List<String> locations) {

  private static final String PREFIX = "--";
  private static final String CONTRACT = "contract";
  private static final String CHANNEL = "channel";
  private static final String MESSAGE = "message";
  private static final String STRICTNESS = "strictness";
  private static final String UNKNOWN_ALLOWED = "unknown-allowed";
  private static final String COLUMN = "column";
  private static final String REPORT = "report";

  private static final List<String> NAMES =
      List.of(CONTRACT, CHANNEL, MESSAGE, STRICTNESS, UNKNOWN_ALLOWED, COLUMN, REPORT);

  private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,9})?)\\s*%?");

  static Arguments of(String... words) {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> locations = new ArrayList<>();
    Iterator<String> rest = Arrays.asList(words).iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (!word.startsWith(PREFIX)) {
        locations.add(word);
      } else if (!rest.hasNext()) {
        throw new ArchiveException(word + " needs a value.");
      } else if (options.put(known(word.substring(PREFIX.length())), rest.next()) != null) {
        throw new ArchiveException(word + " stands there twice.");
      }
    }
    if (!options.containsKey(CONTRACT)) {
      throw new ArchiveException("--contract is missing: name an AsyncAPI document.");
    }
    return new Arguments(options, locations);
  }

  private static String known(String name) {
    if (!NAMES.contains(name)) {
      throw new ArchiveException(
          "There is no --" + name + ": " + Nearest.question(PREFIX + name, names()));
    }
    return name;
  }

  /** Returns the names of all options, as they are written. */
  static List<String> names() {
    return NAMES.stream().map(PREFIX::concat).toList();
  }

  ArchiveAudit audit() {
    ArchiveAudit audit = ArchiveAudit.by(options.getOrDefault(CONTRACT, ""));
    for (Map.Entry<String, String> option : options.entrySet()) {
      audit = with(audit, option.getKey(), option.getValue());
    }
    return audit;
  }

  private static ArchiveAudit with(ArchiveAudit audit, String name, String value) {
    return switch (name) {
      case CHANNEL -> audit.channel(value);
      case MESSAGE -> audit.message(value);
      case STRICTNESS -> audit.strictness(strictness(value));
      case UNKNOWN_ALLOWED -> audit.terms(new TrafficTerms(Map.of(), share(value)));
      case COLUMN -> audit.column(value);
      default -> audit;
    };
  }

  private static Strictness strictness(String value) {
    for (Strictness strictness : Strictness.values()) {
      if (strictness.name().toLowerCase(Locale.ROOT).equals(value)) {
        return strictness;
      }
    }
    throw new ArchiveException("--strictness is \"" + value + "\", not documented or strict.");
  }

  private static BigDecimal share(String value) {
    var share = SHARE.matcher(value);
    if (!share.matches() || new BigDecimal(share.group(1)).compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new ArchiveException(
          "--unknown-allowed is \"" + value + "\", not a percentage such as 0.5%.");
    }
    return new BigDecimal(share.group(1));
  }

  /** Returns where the report is to be written; empty if it is not. */
  Optional<String> report() {
    return Optional.ofNullable(options.get(REPORT));
  }
}
