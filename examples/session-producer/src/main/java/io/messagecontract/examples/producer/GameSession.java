package io.messagecontract.examples.producer;

import java.util.ArrayList;
import java.util.List;

/**
 * A game session as the domain knows it.
 *
 * @param id its id
 * @param namespace the game that it belongs to
 * @param members the ids of the users in it
 */
record GameSession(String id, String namespace, List<String> members) {

  GameSession {
    members = List.copyOf(members);
  }

  GameSession with(String userId) {
    List<String> more = new ArrayList<>(members);
    more.add(userId);
    return new GameSession(id, namespace, more);
  }

  GameSession without(String userId) {
    return new GameSession(
        id, namespace, members.stream().filter(member -> !member.equals(userId)).toList());
  }
}
