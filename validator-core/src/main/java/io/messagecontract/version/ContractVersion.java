package io.messagecontract.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.semver4j.Semver;

/**
 * A semantic version (Semantic Versioning 2.0.0), as a contract tells it.
 *
 * @param core major, minor and patch
 * @param preRelease whether it comes before the release of that number
 * @param snapshot whether it is one of Maven's, which may stand for many contents
 */
record ContractVersion(Semver core, boolean preRelease, boolean snapshot) {

  /** What can only mean one version: numbers left out at the end are 0. */
  private static final Pattern SHORT =
      Pattern.compile("(?<major>[0-9]+)(?<minor>\\.[0-9]+)?(?<rest>[-+][A-Za-z].*)?");

  /** Beyond this nobody reads it, and the library's pattern could run out of stack. */
  private static final int LONGEST = 100;

  /** Returns nothing for what is no such version, or has a number beyond those of the library. */
  static Optional<ContractVersion> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = text.strip().replaceFirst("^[vV]", "");
    Matcher matcher = SHORT.matcher(plain);
    if (matcher.matches()) {
      plain =
          matcher.group("major")
              + Optional.ofNullable(matcher.group("minor")).orElse(".0")
              + ".0"
              + Optional.ofNullable(matcher.group("rest")).orElse("");
    }
    return Optional.ofNullable(Semver.parse(plain))
        .filter(ContractVersion::canBeRaised)
        .map(
            version ->
                new ContractVersion(
                    version.withClearedPreReleaseAndBuild(),
                    !version.getPreRelease().isEmpty(),
                    version.getPreRelease().stream().anyMatch(p -> p.endsWith("SNAPSHOT"))));
  }

  private static boolean canBeRaised(Semver version) {
    return Math.max(version.getMajor(), Math.max(version.getMinor(), version.getPatch()))
        < Integer.MAX_VALUE;
  }

  /** Returns the least release that may hold changes of that weight (sections 4, 6 to 8). */
  Semver raised(Weight weight) {
    boolean initial = core.getMajor() == 0;
    return switch (weight) {
      case NOTHING -> core;
      case OTHER -> initial ? core.nextPatch() : core.nextMinor();
      case BREAKING -> initial ? core.nextMinor() : core.nextMajor();
    };
  }
}
