package io.messagecontract.places;

import java.util.List;

/**
 * What the messages of one kind can show of their schema, in the order of the contract.
 *
 * <p>A recursive schema has no end: its places end where a schema comes again on the way to them.
 *
 * @param present the documented places that a message can have
 * @param absent those that it can lack although what could hold them is there
 * @param values the listed values that it can hold; a value that is the only one its place can have
 *     is not among them, because it says no more than the place
 * @param isCut whether there are more than are kept here
 * @since 0.1.0
 */
public record MessagePlaces(
    List<String> present, List<String> absent, List<ListedValue> values, boolean isCut) {

  /** The most places that are looked at in one message. */
  public static final int MOST = 10_000;

  /** Nothing can be shown. */
  public static final MessagePlaces NONE =
      new MessagePlaces(List.of(), List.of(), List.of(), false);

  /** Copies the lists. */
  public MessagePlaces {
    present = List.copyOf(present);
    absent = List.copyOf(absent);
    values = List.copyOf(values);
  }

  /**
   * A value that {@code enum} or {@code const} lists.
   *
   * @param place where it can stand
   * @param text the value in the form of {@link io.messagecontract.validate.ValueText}
   */
  public record ListedValue(String place, String text) {}
}
