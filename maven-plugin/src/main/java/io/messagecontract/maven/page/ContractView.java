package io.messagecontract.maven.page;

import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedChannel;
import io.messagecontract.report.ReportedChannel.ReportedMessage;
import io.messagecontract.report.ReportedContract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a contract holds.
 *
 * @param title its title, or where it comes from
 * @param facts version, digest and origin, as far as they are known
 * @param modules the modules that have it
 * @param channels its channels
 * @param messages how many messages it has
 * @param omitted how many of them are not shown
 */
record ContractView(
    String title,
    List<String> facts,
    List<String> modules,
    List<ChannelRows> channels,
    int messages,
    int omitted) {

  private static final int MOST_MESSAGES = 2_000;

  /**
   * A channel.
   *
   * @param address its address
   * @param messages those that are shown
   */
  record ChannelRows(String address, List<MessageRow> messages) {}

  /**
   * A message.
   *
   * @param name its name
   * @param directions what the application does with it
   */
  record MessageRow(String name, List<String> directions) {}

  /** Returns the contracts of which reports say what they hold; equal ones are one. */
  static List<ContractView> of(List<ModuleReports> modules) {
    record Held(Optional<ReportedContract> contract, List<ReportedChannel> channels) {}
    Map<Held, List<String>> contracts = new LinkedHashMap<>();
    for (ModuleReports module : modules) {
      for (Report report : module.reports()) {
        if (!report.channels().isEmpty()) {
          contracts
              .computeIfAbsent(
                  new Held(report.contract(), report.channels()), held -> new ArrayList<>())
              .add(module.module());
        }
      }
    }
    return contracts.entrySet().stream()
        .map(entry -> of(entry.getKey().contract(), entry.getKey().channels(), entry.getValue()))
        .toList();
  }

  private static ContractView of(
      Optional<ReportedContract> contract, List<ReportedChannel> channels, List<String> modules) {
    int messages = channels.stream().mapToInt(channel -> channel.messages().size()).sum();
    int[] room = {MOST_MESSAGES};
    List<ChannelRows> rows =
        channels.stream().limit(MOST_MESSAGES).map(channel -> rows(channel, room)).toList();
    return new ContractView(
        contract.map(ContractView::title).orElse("Contract"),
        contract.map(ContractView::facts).orElse(List.of()),
        Shown.texts(modules, MOST_MESSAGES),
        rows,
        messages,
        Math.max(0, messages - MOST_MESSAGES));
  }

  private static ChannelRows rows(ReportedChannel channel, int[] room) {
    List<MessageRow> rows =
        channel.messages().stream().limit(room[0]).map(ContractView::row).toList();
    room[0] -= rows.size();
    return new ChannelRows(Shown.text(channel.address()), rows);
  }

  private static MessageRow row(ReportedMessage message) {
    return new MessageRow(
        Shown.text(message.name()), message.directions().stream().map(Shown::lower).toList());
  }

  static String title(ReportedContract contract) {
    return Shown.text(contract.title().orElse(contract.origin()));
  }

  static List<String> facts(ReportedContract contract) {
    return List.of(
        Shown.text(
            new ReportedContract(
                    contract.origin(), Optional.empty(), contract.version(), contract.digest())
                .toString()));
  }

  String modulesText() {
    return String.join(", ", modules);
  }

  String size() {
    return Shown.counted(messages, "message") + " on " + Shown.counted(channels.size(), "channel");
  }
}
