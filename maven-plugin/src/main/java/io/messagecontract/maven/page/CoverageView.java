package io.messagecontract.maven.page;

import io.messagecontract.contract.MessageId;
import io.messagecontract.coverage.Aspect;
import io.messagecontract.coverage.Coverage;
import io.messagecontract.coverage.MessageCoverage;
import io.messagecontract.coverage.Point;
import io.messagecontract.coverage.Ratio;
import io.messagecontract.coverage.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far tests have exercised a contract, as a map: a row for each message, a column for each side
 * and aspect.
 *
 * @param module the module's name
 * @param sides the sides
 * @param aspects the names of the aspects, the same for each side
 * @param total over all messages
 * @param channels the messages by channel
 * @param omitted how many messages are not shown
 */
record CoverageView(
    String module,
    List<String> sides,
    List<String> aspects,
    List<Cell> total,
    List<ChannelRows> channels,
    int omitted) {

  static final int MOST_MESSAGES = 1_000;

  /**
   * The messages of a channel.
   *
   * @param address the channel's address
   * @param total over all of its messages
   * @param messages the messages
   */
  record ChannelRows(String address, List<Cell> total, List<MessageRow> messages) {}

  /**
   * A message.
   *
   * @param name its name
   * @param cells one for each side and aspect
   * @param missing what was not shown, by side and aspect
   */
  record MessageRow(String name, List<Cell> cells, List<Fact> missing) {

    int open() {
      return missing.stream().mapToInt(Fact::size).sum();
    }
  }

  static CoverageView of(String module, Coverage coverage) {
    Map<String, Map<MessageId, List<MessageCoverage>>> channels = new LinkedHashMap<>();
    int messages = 0;
    int omitted = 0;
    for (MessageCoverage one : coverage.messages()) {
      Map<MessageId, List<MessageCoverage>> ofChannel =
          channels.computeIfAbsent(one.message().channel(), address -> new LinkedHashMap<>());
      boolean isNew = !ofChannel.containsKey(one.message());
      if (isNew && messages == MOST_MESSAGES) {
        omitted++;
        continue;
      }
      messages += isNew ? 1 : 0;
      ofChannel.computeIfAbsent(one.message(), id -> new ArrayList<>()).add(one);
    }
    List<Side> sides = coverage.sides();
    return new CoverageView(
        Shown.text(module),
        sides.stream().map(Shown::lower).toList(),
        Stream.of(Aspect.values()).map(Shown::lower).toList(),
        cells(sides, coverage.messages()),
        channels.entrySet().stream()
            .filter(channel -> !channel.getValue().isEmpty())
            .map(channel -> channel(channel.getKey(), channel.getValue(), coverage))
            .toList(),
        omitted);
  }

  private static ChannelRows channel(
      String address, Map<MessageId, List<MessageCoverage>> messages, Coverage coverage) {
    List<Side> sides = coverage.sides();
    return new ChannelRows(
        Shown.text(address),
        cells(
            sides,
            coverage.messages().stream()
                .filter(one -> one.message().channel().equals(address))
                .toList()),
        messages.entrySet().stream()
            .map(
                message ->
                    new MessageRow(
                        Shown.text(message.getKey().name()),
                        cells(sides, message.getValue()),
                        missing(message.getValue())))
            .toList());
  }

  private static List<Cell> cells(List<Side> sides, List<MessageCoverage> messages) {
    List<Cell> cells = new ArrayList<>();
    for (Side side : sides) {
      List<MessageCoverage> ofSide = messages.stream().filter(m -> m.side() == side).toList();
      for (Aspect aspect : Aspect.values()) {
        cells.add(
            Cell.of(ofSide.stream().map(m -> m.ratio(aspect)).reduce(Ratio.NONE, Ratio::plus)));
      }
    }
    return cells;
  }

  private static List<Fact> missing(List<MessageCoverage> sides) {
    List<Fact> missing = new ArrayList<>();
    for (MessageCoverage side : sides) {
      for (Aspect aspect : Aspect.values()) {
        List<String> points =
            side.points().stream()
                .filter(point -> point.aspect() == aspect && !point.covered())
                .map(CoverageView::text)
                .toList();
        if (!points.isEmpty()) {
          missing.add(Fact.whole(Shown.lower(side.side()) + ", " + Shown.lower(aspect), points));
        }
      }
    }
    return missing;
  }

  private static String text(Point point) {
    return switch (point.aspect()) {
      case MESSAGES -> "the message itself";
      case PROPERTIES, ABSENCES -> point.place();
      case VALUES -> point.place() + " = " + point.value();
    };
  }
}
