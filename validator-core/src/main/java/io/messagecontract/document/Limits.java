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
 * @param maxTotalBytes the most bytes of all documents of one contract
 * @param maxTotalNodes the most nodes of all documents of one contract, counted as those of one
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
    int maxNameLength,
    int maxTotalBytes,
    int maxTotalNodes) {

  /**
   * What applies where nothing else is said: 10 MiB, 100 levels, 500,000 nodes; 64 MiB and 750,000
   * nodes for all documents of a contract.
   */
  public static final Limits DEFAULT =
      new Limits(
          10 * 1024 * 1024,
          100,
          500_000,
          1_000,
          10_000,
          100,
          1_000,
          1_000,
          10_000,
          64 * 1024 * 1024,
          750_000);

  /**
   * The same limits for texts that have other sizes.
   *
   * @param bytes the largest document or message, in bytes
   * @param nodes the most nodes of one document
   */
  public Limits sizes(int bytes, int nodes) {
    return new Limits(
        bytes,
        maxDepth,
        nodes,
        maxNumberLength,
        maxExponent,
        maxProblems,
        maxAliases,
        maxDocuments,
        maxNameLength,
        maxTotalBytes,
        maxTotalNodes);
  }
}
