package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Scalar;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.Term.Measure;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.language.Language;
import io.messagecontract.language.LanguageException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a string of some length that matches patterns and has formats, and others not. */
final class Strings {

  private static final int WORDS_TO_TRY = 20;

  private final Solver solver;
  private final Branch branch;
  private final Limits length;

  Strings(Solver solver, Branch branch) {
    this.solver = solver;
    this.branch = branch;
    this.length = Limits.of(branch.atoms(), Measure.LENGTH);
  }

  Outcome solve() {
    Optional<Set<Scalar>> listed = Constants.listed(branch);
    if (listed.isPresent()) {
      return Constants.listed(solver, branch, listed.get());
    }
    if (length.isEmpty()) {
      return none("the lengths exclude each other");
    }
    Optional<JsonNode> likely = first(LikelyStrings.of(branch.atoms(), length), new Attempts());
    return likely.<Outcome>map(Outcome.Found::new).orElseGet(this::byLanguage);
  }

  private Outcome byLanguage() {
    Attempts attempts = new Attempts();
    try {
      Language language = language(attempts);
      List<String> words = words(language);
      if (words.isEmpty()) {
        return none("no string has this length and matches the patterns");
      }
      Optional<JsonNode> word = first(words, attempts);
      if (word.isPresent()) {
        return new Outcome.Found(word.get());
      }
      if (words.size() < WORDS_TO_TRY) {
        return attempts.unknownOr(none("no string that matches the patterns is left"));
      }
    } catch (LanguageException e) {
      attempts.note(String.valueOf(e.getMessage()));
    }
    return attempts.unknownOr(new Outcome.Unknown("no string found with the format"));
  }

  /** Of the first words, more than are excluded, some are left, or there are no others. */
  private List<String> words(Language language) throws LanguageException {
    Set<String> excluded = new HashSet<>();
    Constants.excluded(branch).forEach(scalar -> excluded.add((String) scalar.value()));
    int number = WORDS_TO_TRY + excluded.size();
    return language.words(length.least(), length.most(), number).stream()
        .filter(word -> !excluded.contains(word))
        .limit(WORDS_TO_TRY)
        .toList();
  }

  /** A pattern that is not covered is left out: then the language is too large, never too small. */
  private Language language(Attempts attempts) throws LanguageException {
    Language language = Language.all();
    for (Formula atom : branch.atoms()) {
      boolean negated = atom.isNegated();
      Term term = atom.statement();
      if (term instanceof Term.Matches matches) {
        try {
          solver.budget().spend(10);
          Language one = solver.patterns().language(matches.pattern());
          solver.budget().note(one.size());
          language = language.and(negated ? one.not() : one);
        } catch (LanguageException e) {
          attempts.note(String.valueOf(e.getMessage()));
        }
      }
    }
    return language;
  }

  private Optional<JsonNode> first(Iterable<String> texts, Attempts attempts) {
    for (String text : texts) {
      JsonNode value = TextNode.valueOf(text);
      if (isIn(value, attempts)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private boolean isIn(JsonNode value, Attempts attempts) {
    try {
      return branch.atoms().stream().allMatch(atom -> solver.evaluator().holds(atom, value));
    } catch (UndecidedException e) {
      attempts.note(e.reason());
      return false;
    }
  }

  private static Outcome none(String rule) {
    return new Outcome.None(Proof.of(rule));
  }
}
