package io.messagecontract.maven.page;

import io.messagecontract.coverage.Ratio;

/**
 * A number with a colour.
 *
 * @param text how many of how many
 * @param heat the class that colours it: {@code h0} to {@code h10}, or {@code none}
 */
record Cell(String text, String heat) {

  private static final int WARMEST = 10;

  /** Only nothing looks like nothing, and only all looks like all. */
  static Cell of(Ratio ratio) {
    if (ratio.total() == 0) {
      return new Cell("–", "none");
    }
    long heat = (long) WARMEST * ratio.covered() / ratio.total();
    return new Cell(
        ratio.covered() + "/" + ratio.total(),
        "h" + (ratio.covered() == 0 ? 0 : Math.max(1, heat)));
  }
}
