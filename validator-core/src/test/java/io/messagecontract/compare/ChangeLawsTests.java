package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds of comparisons whatever the contracts are, for contracts and edits made up from seeds.
 * {@code -Dmessage-contract.change-laws=5000} tries so many pairs.
 */
class ChangeLawsTests {

  private static final int PAIRS = Integer.getInteger("message-contract.change-laws", 100);
  private static final long FIRST = Long.getLong("message-contract.change-laws-from", 0);
  private static final int MESSAGES = 1_000;
  private static final int SHOWN = 3;
  private static final ChangeFigures FIGURES = new ChangeFigures();
  private static final Path FOLDER = Path.of("target", "compare");
  private static final List<CompatibilityPolicy> POLICIES =
      List.of(
          CompatibilityPolicy.DEFAULT,
          CompatibilityPolicy.DEFAULT.guarantees(Set.of(Guarantee.FULL, Guarantee.SURFACE)),
          CompatibilityPolicy.DEFAULT
              .guarantees(Set.of(Guarantee.FULL, Guarantee.SURFACE))
              .formatModel(FormatModel.ASSERTION)
              .contentModel(ContentModel.OPEN));

  @TempDir Path folder;

  @AfterAll
  static void write() throws IOException {
    FIGURES.write(FOLDER.resolve("change-laws.txt"));
  }

  @Test
  void everyPairKeepsTheLaws() {
    hold(
        "edited",
        PAIRS,
        EditedContract::of,
        pair -> {
          List<String> broken = new ArrayList<>(laws().broken(pair, ContentModel.CLOSED));
          if (pair.seed() % 4 == 0) {
            broken.addAll(laws().broken(pair, ContentModel.OPEN));
          }
          return broken;
        });
    assertThat(FIGURES.of("witnesses", "confirmed")).isGreaterThan(PAIRS / 4);
    assertThat(FIGURES.of("messages", "valid of each tenth")).isGreaterThan(PAIRS * 5);
  }

  @Test
  void whatChangesNoMessageIsNotSaid() {
    hold("silent", PAIRS, EditedContract::silent, pair -> laws().said(pair, POLICIES));
  }

  @Test
  void aContractAgainstItselfFindsNothing() {
    hold(
        "same",
        PAIRS / 2,
        EditedContract::of,
        pair -> itself(pair.with(pair.before(), pair.before())));
  }

  private List<String> itself(EditedContract pair) {
    List<String> broken = laws().said(pair, POLICIES);
    Path file = folder.resolve(pair.seed() + "-2.yaml");
    if (!pair.before().isWritableInVersion2()) {
      return broken;
    }
    Contract two = pair.before().loadVersion2(file).orElseThrow();
    Contract three = pair.before().load(file).orElseThrow();
    FIGURES.count("silent pairs", "of versions 2 and 3");
    List<String> all = new ArrayList<>(broken);
    for (CompatibilityPolicy policy : POLICIES) {
      new ContractComparator()
          .compare(two, three)
          .findings(policy)
          .forEach(finding -> all.add("2 to 3: " + finding));
      new ContractComparator()
          .compare(three, two)
          .findings(policy)
          .forEach(finding -> all.add("3 to 2: " + finding));
    }
    return all;
  }

  private ChangeLaws laws() {
    return new ChangeLaws(folder, FIGURES, MESSAGES);
  }

  /**
   * The pairs that break a law are made as small as they can be, and written down. What is one
   * cause is known of the edit, which must stay whole.
   */
  private static void hold(
      String name,
      int pairs,
      Function<Long, EditedContract> maker,
      Function<EditedContract, List<String>> laws) {
    List<String> faults =
        LongStream.range(FIRST, FIRST + pairs)
            .parallel()
            .mapToObj(maker::apply)
            .flatMap(pair -> laws.apply(pair).stream().map(text -> pair.seed() + " " + text))
            .toList();
    faults.stream().limit(SHOWN).forEach(fault -> show(name, fault, maker, laws));
    assertThat(faults).isEmpty();
  }

  private static void show(
      String name,
      String fault,
      Function<Long, EditedContract> maker,
      Function<EditedContract, List<String>> laws) {
    String[] words = fault.split(" ", 3);
    EditedContract whole = maker.apply(Long.parseLong(words[0]));
    EditedContract smallest =
        words[1].equals("cause:")
            ? whole
            : ShrunkPair.of(
                whole, pair -> laws.apply(pair).stream().anyMatch(t -> t.startsWith(words[1])));
    String file = name + "-" + words[0] + "-" + words[1].replace(":", "");
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(
          FOLDER.resolve(file + ".txt"),
          String.join(
              "\n",
              smallest.edits().toString(),
              String.join("\n", laws.apply(smallest)),
              smallest.before().version3().toString(),
              smallest.after().version3().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
