package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One edit of a shared schema is one finding, with the messages for which it is gravest. */
final class CauseLaw {

  private final Path folder;

  CauseLaw(Path folder) {
    this.folder = folder;
  }

  List<String> broken(ComparedContract compared, List<Finding> findings) {
    List<String> broken = new ArrayList<>();
    if (compared.edited().shared().isEmpty()) {
      return broken;
    }
    Set<String> reached = Reach.of(compared.after().draft(), compared.edited().shared().get());
    for (String rule : compared.edited().rules()) {
      List<Finding> said = findings.stream().filter(f -> f.rule().value().equals(rule)).toList();
      if (said.size() > 1) {
        broken.add(said.size() + " findings of one cause: " + said);
      } else if (said.size() == 1) {
        broken.addAll(misnamed(compared, said.get(0), reached));
      }
    }
    return broken;
  }

  private List<String> misnamed(ComparedContract compared, Finding finding, Set<String> reached) {
    Proof proof = finding.proof().orElseThrow();
    List<String> broken = new ArrayList<>();
    for (String name : proof.messages()) {
      if (!reached.contains(name)) {
        broken.add(name + " is not reached by " + finding);
      }
    }
    for (String name : reached) {
      if (!proof.messages().contains(name)
          && verdict(compared, name, finding).compareTo(proof.verdict()) >= 0
          && proof.verdict() != Verdict.COMPATIBLE) {
        broken.add(name + " is not named by " + finding);
      }
    }
    return broken;
  }

  /** What the same rule says where there is no other message. */
  private Verdict verdict(ComparedContract compared, String name, Finding finding) {
    EditedContract edited = compared.edited();
    EditedContract alone = edited.with(alone(edited.before(), name), alone(edited.after(), name));
    return ComparedContract.of(alone, folder, compared.model()).stream()
        .flatMap(pair -> pair.findings(Guarantee.FORWARD).stream())
        .filter(found -> found.rule().equals(finding.rule()))
        .map(found -> found.proof().orElseThrow().verdict())
        .max(Verdict::compareTo)
        .orElse(Verdict.COMPATIBLE);
  }

  private static ContractDraft alone(ContractDraft draft, String name) {
    ContractDraft copy = draft.copy();
    for (Map.Entry<String, JsonNode> channel : draft.channels().properties()) {
      for (Map.Entry<String, JsonNode> message : channel.getValue().get("messages").properties()) {
        if (!name.equals(message.getKey() + " on " + channel.getKey())) {
          ContractDraft.messages(copy.channels().get(channel.getKey())).remove(message.getKey());
        }
      }
    }
    copy.channels().properties().removeIf(channel -> channel.getValue().get("messages").isEmpty());
    return copy;
  }
}
