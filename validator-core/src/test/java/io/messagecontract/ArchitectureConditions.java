package io.messagecontract;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@link ArchitectureTests} ask of classes. */
final class ArchitectureConditions {

  private static final String ROOT = "io.messagecontract.";

  /** Each package with those that it may use, along with all that these may use. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("text", Set.of()),
          entry("document", Set.of("text")),
          entry("finding", Set.of("document")),
          entry("contract", Set.of("finding")),
          entry("accept", Set.of("finding")),
          entry("version", Set.of("contract")),
          entry("explain", Set.of("vocabulary")),
          entry("vocabulary", Set.of("contract")),
          entry("pattern", Set.of()),
          entry("language", Set.of("pattern")),
          entry("formula", Set.of()),
          entry("solver", Set.of("formula", "language")),
          entry("reading", Set.of("vocabulary")),
          entry("verdict", Set.of("reading")),
          entry("validate", Set.of("verdict", "language")),
          entry("traffic", Set.of("validate", "report")),
          entry("storage", Set.of()),
          entry("evidence", Set.of("validate", "storage")),
          entry("usage", Set.of("evidence")),
          entry("places", Set.of("validate")),
          entry("coverage", Set.of("evidence", "places")),
          entry("normal", Set.of("validate", "formula")),
          entry("asyncapi", Set.of("contract")),
          entry("lint.rules", Set.of("asyncapi", "validate")),
          entry("load", Set.of("lint.rules")),
          entry("inclusion", Set.of("normal", "solver")),
          entry("sample", Set.of("inclusion")),
          entry("compare.rules", Set.of("finding")),
          entry("compare.rules.schema", Set.of("compare.rules", "inclusion")),
          entry("compare.rules.contract", Set.of("compare.rules", "inclusion")),
          entry("compare", Set.of("compare.rules.schema", "compare.rules.contract", "usage")),
          entry("lint", Set.of("load", "inclusion")),
          entry("report", Set.of("coverage")));

  private static final Pattern SURROUNDINGS =
      Pattern.compile(
          "java\\.time\\.[A-Za-z]+\\.now\\(.*"
              + "|java\\.time\\.Clock\\.(system|tick).*"
              + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)"
              + "|java\\.util\\.Date\\.<init>\\(\\)"
              + "|java\\.util\\.Locale\\.getDefault\\(.*"
              + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
              + "|java\\.lang\\.System\\."
              + "(currentTimeMillis|nanoTime|getenv|getProperty|getProperties|lineSeparator)\\(.*"
              + "|java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)"
              + "|java\\.lang\\.String\\.<init>\\(\\[B\\)"
              + "|java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*"
              + "|java\\.lang\\.String\\.formatted\\(.*");

  private ArchitectureConditions() {}

  static ArchCondition<JavaClass> followTheArrows() {
    return new ArchCondition<>("use only packages that an arrow leads to") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (target.getPackageName().startsWith(ROOT) && !mayUse(item, target)) {
            events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** A package that is not in the table may use none, and none may use it. */
  private static boolean mayUse(JavaClass user, JavaClass target) {
    return mayUse(name(user), name(target));
  }

  private static boolean mayUse(String user, String wanted) {
    Set<String> used = ARROWS.get(user);
    return used != null
        && (user.equals(wanted) || used.stream().anyMatch(next -> mayUse(next, wanted)));
  }

  private static String name(JavaClass item) {
    return item.getPackageName().substring(ROOT.length());
  }

  /** Checks what a user of a class can see: fields, parameters, results, exceptions, supertypes. */
  static ArchCondition<JavaClass> exposeNone(DescribedPredicate<JavaClass> hidden) {
    return new ArchCondition<>("expose no class that " + hidden.getDescription()) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        Stream.concat(item.getRawSuperclass().stream(), item.getRawInterfaces().stream())
            .filter(hidden)
            .forEach(type -> exposed(item, item.getDescription(), type, events));
        for (JavaMember member : item.getMembers()) {
          if (isVisible(member)) {
            types(member)
                .filter(hidden)
                .forEach(type -> exposed(item, member.getDescription(), type, events));
          }
        }
      }
    };
  }

  private static void exposed(
      JavaClass item, String where, JavaClass type, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(item, where + " exposes " + type.getName()));
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit code = (JavaCodeUnit) member;
    return Stream.of(
            code.getReturnType().getAllInvolvedRawTypes().stream(),
            code.getParameterTypes().stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()),
            code.getExceptionTypes().stream())
        .flatMap(types -> types);
  }

  /** The clock, the environment, the default locale and character set. */
  static DescribedPredicate<JavaAccess<?>> readsTheSurroundings() {
    return describe(
        "it reads the clock, the environment, or a default of the machine",
        access -> SURROUNDINGS.matcher(access.getTarget().getFullName()).matches());
  }
}
