package io.messagecontract.asyncapi;

import java.util.OptionalInt;

/**
 * A field of an AsyncAPI object.
 *
 * @param name its name
 * @param type what it holds
 * @param required whether it has to be there
 * @param since the minor version that brought it, if the tables say so
 * @param until the last minor version that has it, if the tables say so
 */
public record Field(
    String name, ValueType type, boolean required, OptionalInt since, OptionalInt until) {

  /** Tells whether a version has this field. */
  public boolean isIn(SpecificationVersion version) {
    return version.minor() >= since.orElse(0) && version.minor() <= until.orElse(version.minor());
  }
}
