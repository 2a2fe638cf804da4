package io.messagecontract.document;

/**
 * The bounds within which input is read; beyond them it is refused with a {@link Problem}.
 *
 * @param maxBytes the largest document or message, in bytes
 * @param maxDepth the deepest nesting of objects and arrays
 * @param maxNodes the most nodes of one document, counted after YAML aliases are followed
 * @param maxNumberLength the most characters of one number
 * @param maxExponent the largest absolute power of ten of a number
 * @param maxProblems the most problems that are kept for one document; the same for its notes
 * @param maxAliases the most YAML aliases that are used in one document
 * @param maxDocuments the most documents that are read for one contract
 * @param maxNameLength the most characters of the name of a member
 * @since 0.1.0
 */
public record Limits(
    int maxBytes,
    int maxDepth,
    int maxNodes,
    int maxNumberLength,
    int maxExponent,
    int maxProblems,
    int maxAliases,
    int maxDocuments,
    int maxNameLength) {

  /** What applies where nothing else is said: 10 MiB, 100 levels, 500,000 nodes. */
  public static final Limits DEFAULT =
      new Limits(10 * 1024 * 1024, 100, 500_000, 1_000, 10_000, 100, 1_000, 1_000, 10_000);
}
