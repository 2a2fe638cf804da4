package io.messagecontract.validate;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.document.RawMessage;
import io.messagecontract.verdict.Check;
import io.messagecontract.verdict.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Accepts messages at once that keep the contract; all others are for those who explain. */
final class Acceptance {

  /** Addresses with parameters are as many as there are orders, or users. */
  private static final int MOST_TARGETS = 1_000;

  private final Contract contract;
  private final Verdicts verdicts;
  private final boolean closed;
  private final @Nullable RuntimeExpression expression;
  private final String member;
  private final boolean namesMember;
  private final Map<Target, Candidates> targets = new ConcurrentHashMap<>();
  private final Map<Message, Accepted> messages = new ConcurrentHashMap<>();

  Acceptance(Contract contract, Verdicts verdicts, boolean closed) {
    this.contract = contract;
    this.verdicts = verdicts;
    this.closed = closed;
    this.expression = contract.identification().orElse(null);
    this.member = expression == null ? "" : Identification.member(expression);
    this.namesMember =
        expression != null
            && expression.pointer().lastIndexOf('/') == 0
            && !member.isEmpty()
            && !Character.isDigit(member.charAt(0));
  }

  /** A message of the contract, and what can be said of an instance: made once for all of them. */
  static final class Accepted {
    final Message message;
    final Check check;
    final ValidationResult result;
    final Judged yes = new Judged(this, true);
    final Judged no = new Judged(this, false);
    private @Nullable Check explaining;

    Accepted(Message message, Check check) {
      this.message = message;
      this.check = check;
      this.result = new ValidationResult(Optional.of(message), List.of());
    }

    Judged judged(Verdicts.Named verdict) {
      return verdict.accepted() ? yes : no;
    }
  }

  /** Returns the check that tells what is wrong with an instance. */
  Check explaining(Accepted rejected) {
    Check known = rejected.explaining;
    if (known == null) {
      known = verdicts.explaining(rejected.message.payload().orElseThrow(), closed);
      rejected.explaining = known;
    }
    return known;
  }

  /** A verdict on an instance of a message; one that is rejected may be no JSON at all. */
  record Judged(Accepted message, boolean accepted) {}

  /** Returns the verdict; null where it is not sure which message it is. */
  @Nullable Judged of(Target target, RawMessage raw) {
    Candidates candidates = candidates(target);
    if (candidates.sure() != null) {
      Accepted sure = candidates.sure();
      return sure.judged(verdicts.named(sure.check, raw, "", ""));
    }
    if (expression == null || target.message().isPresent()) {
      return null;
    }
    if (expression.source() == RuntimeExpression.Source.HEADER) {
      return of(candidates, Identification.header(raw, expression), raw);
    }
    Candidates.Likely likely = candidates.likely();
    if (likely == null
        || candidates.areMixed()
        || !namesMember
        || !likely.message().check.readsMembers()) {
      return of(candidates, verdicts.text(raw, expression.pointer()), raw);
    }
    Check check = likely.message().check;
    // Messages of one channel are often alike: the name is read on the way to a verdict.
    Verdicts.Named verdict = verdicts.named(check, raw, member, likely.name());
    Accepted named = verdict.isExpected() ? likely.message() : candidates.named(verdict.text());
    if (named == null || named.check == check) {
      return named == null ? null : named.judged(verdict);
    }
    return verdict.clear() ? of(candidates, verdict.text(), raw) : null;
  }

  private @Nullable Judged of(Candidates candidates, Optional<String> name, RawMessage raw) {
    Accepted named = candidates.named(name);
    if (named == null) {
      return null;
    }
    candidates.expect(name, named);
    return named.judged(verdicts.named(named.check, raw, "", ""));
  }

  private Candidates candidates(Target target) {
    Candidates known = targets.get(target);
    if (known == null) {
      known = new Candidates(this, list(target), target.message());
      if (targets.size() < MOST_TARGETS) {
        targets.put(target, known);
      }
    }
    return known;
  }

  private List<Message> list(Target target) {
    if (target.channel().isEmpty()) {
      return contract.messages();
    }
    Optional<Channel> channel = contract.channelAt(target.channel().get());
    return channel.isPresent() ? channel.get().messages() : List.of();
  }

  boolean isNamedByContract() {
    return expression != null;
  }

  /** Returns what is said of a message that is accepted; null where nothing describes it. */
  @Nullable Accepted accepted(Message message) {
    Accepted known = messages.get(message);
    if (known != null || message.payload().isEmpty()) {
      return known;
    }
    Check check = verdicts.check(message.payload().get(), closed);
    Accepted made = new Accepted(message, check);
    Accepted other = messages.putIfAbsent(message, made);
    return other == null ? made : other;
  }
}
