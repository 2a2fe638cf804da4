package io.messagecontract.maven.format;

import io.messagecontract.document.Position;
import io.messagecontract.finding.Excerpt;
import java.util.Optional;

/**
 * A place in the repository.
 *
 * @param path of a file, from the root of the repository, with forward slashes
 * @param position line and column; empty where only the file is known
 * @param excerpt the source line, if it may be shown
 */
record Place(String path, Optional<Position> position, Optional<Excerpt> excerpt) {}
