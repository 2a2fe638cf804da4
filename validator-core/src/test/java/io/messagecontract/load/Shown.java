package io.messagecontract.load;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Example;
import io.messagecontract.contract.Extras;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.contract.Operation;
import io.messagecontract.contract.Parameter;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a contract, or why there is none, as text that can be compared and read. */
final class Shown {

  private final StringBuilder text = new StringBuilder();

  private final Contract contract;

  private Shown(Contract contract) {
    this.contract = contract;
  }

  static String contract(Contract contract) {
    Shown shown = new Shown(contract);
    shown.line("%s, version %s", contract.title(), contract.version());
    contract.identification().ifPresent(e -> shown.line("named at %s", e));
    contract.envelope().payload().ifPresent(pointer -> shown.line("payload at %s", pointer));
    contract.extensions().forEach((name, value) -> shown.line("%s %s", name, value));
    contract.channels().forEach(shown::channel);
    if (!contract.operations().isEmpty()) {
      shown.line("");
      contract.operations().forEach(shown::operation);
    }
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
    channel.parameters().forEach(this::parameter);
    extras("  ", channel.extras());
    channel.messages().forEach(this::message);
  }

  /** What is only in the address is seen there. */
  private void parameter(Parameter parameter) {
    if (!parameter.values().isEmpty() || parameter.source().isPresent()) {
      line(
          "  parameter %s %s%s  %s",
          parameter.name(),
          parameter.values(),
          parameter.source().map(source -> "  " + source).orElse(""),
          parameter.location());
    }
  }

  private void message(Message message) {
    line(
        "  %s  %s  %s  %s",
        message.id().name(), message.directions(), message.contentType(), message.location());
    if (!message.otherNames().isEmpty()) {
      line("    or    %s", String.join(", ", message.otherNames()));
    }
    extras("    ", message.extras());
    message.correlation().ifPresent(e -> line("    correlation %s", e));
    message.headers().ifPresent(schema -> line("    headers %s %s", words(schema), text(schema)));
    message.key().ifPresent(schema -> line("    key %s %s", words(schema), text(schema)));
    message.payload().ifPresent(schema -> line("    payload %s", words(schema)));
    message
        .foreign()
        .ifPresent(f -> line("    foreign %s#%s %s", f.path(), f.pointer(), f.format()));
    message.examples().forEach(this::example);
  }

  private void example(Example example) {
    line("    example \"%s\" %s %s", example.name(), example.location(), example.payload());
  }

  private void operation(Operation operation) {
    line(
        "%s  %s  %s  %s",
        operation.id(), operation.direction(), operation.channel(), operation.location());
    line("    with  %s", ids(operation.messages()));
    operation.reply().ifPresent(this::reply);
    extras("    ", operation.extras());
  }

  private void reply(Operation.Reply reply) {
    reply.channel().ifPresent(channel -> line("    reply on %s", channel));
    reply.address().ifPresent(address -> line("    reply to %s", address));
    line("    reply with  %s", ids(reply.messages()));
  }

  private static String ids(List<MessageId> ids) {
    return ids.stream().map(MessageId::toString).collect(Collectors.joining(", "));
  }

  private void extras(String indent, Extras extras) {
    extras.bindings().forEach((name, value) -> line("%sbinding %s %s", indent, name, value));
    extras.extensions().forEach((name, value) -> line("%s%s %s", indent, name, value));
  }

  private String text(SchemaPlace schema) {
    return contract.documents().loaded(schema.path()).root().at(schema.pointer()).toString();
  }

  private static String words(SchemaPlace schema) {
    return schema.path() + '#' + schema.pointer() + ' ' + schema.dialect();
  }

  private void line(String format, Object... values) {
    text.append(String.format(format, values).stripTrailing()).append('\n');
  }
}
