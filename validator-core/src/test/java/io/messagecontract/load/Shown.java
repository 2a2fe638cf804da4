package io.messagecontract.load;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Example;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a contract, or why there is none, as text that can be compared and read. */
final class Shown {

  private final StringBuilder text = new StringBuilder();

  private Shown() {}

  static String contract(Contract contract) {
    Shown shown = new Shown();
    shown.line("%s, version %s", contract.title(), contract.version());
    contract.identification().ifPresent(e -> shown.line("named at %s", e));
    contract.envelope().payload().ifPresent(pointer -> shown.line("payload at %s", pointer));
    contract.channels().forEach(shown::channel);
    return shown.text.toString();
  }

  static String findings(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.rule() + " " + f.location() + "\n  " + f.message() + hint(f) + "\n")
        .collect(Collectors.joining());
  }

  private static String hint(Finding finding) {
    return finding.hint().map(hint -> "\n  way out: " + hint).orElse("");
  }

  private void channel(Channel channel) {
    line("");
    line("%s  %s  %s", channel.key(), channel.address(), channel.location());
    channel.messages().forEach(this::message);
  }

  private void message(Message message) {
    line(
        "  %s  %s  %s  %s",
        message.id().name(), message.directions(), message.contentType(), message.location());
    if (!message.otherNames().isEmpty()) {
      line("    or    %s", String.join(", ", message.otherNames()));
    }
    message.headers().ifPresent(schema -> line("    headers %s", words(schema)));
    message.payload().ifPresent(schema -> line("    payload %s", words(schema)));
    message
        .foreign()
        .ifPresent(f -> line("    foreign %s#%s %s", f.path(), f.pointer(), f.format()));
    message.examples().forEach(this::example);
  }

  private void example(Example example) {
    line("    example \"%s\" %s %s", example.name(), example.location(), example.payload());
  }

  private static String words(SchemaPlace schema) {
    return schema.path() + '#' + schema.pointer() + ' ' + schema.dialect();
  }

  private void line(String format, Object... values) {
    text.append(String.format(format, values).stripTrailing()).append('\n');
  }
}
