package io.messagecontract.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came out for a part of a file of lines, or for whole files and rows that lie side by side.
 *
 * @param file the file of which it is a part; null for whole files and rows
 * @param lines how many lines the part has
 * @param broken how many of the files are broken
 * @param traffic what was judged, as JSON
 */
record Piece(@Nullable String file, long lines, int broken, String traffic)
    implements Serializable {}
