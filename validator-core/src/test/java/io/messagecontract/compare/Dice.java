package io.messagecontract.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that a seed makes again. */
record Dice(Random random) {

  static Dice of(long seed) {
    return new Dice(new Random(seed * 0x9E3779B97F4A7C15L));
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Returns some of several, in another order. */
  <T> List<T> some(List<T> choices, int count) {
    return shuffled(choices).subList(0, Math.min(count, choices.size()));
  }

  <T> List<T> shuffled(List<T> choices) {
    List<T> shuffled = new ArrayList<>(choices);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
