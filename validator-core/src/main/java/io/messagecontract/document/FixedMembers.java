package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that does not change any more, in a fraction of the memory that the map
 * takes which Jackson makes for it.
 */
final class FixedMembers extends AbstractMap<String, JsonNode> {

  private final Names names;
  private final JsonNode[] members;

  FixedMembers(Names names, JsonNode[] members) {
    this.names = names;
    this.members = members;
  }

  @Override
  public int size() {
    return members.length;
  }

  @Override
  public @Nullable JsonNode get(@Nullable Object name) {
    int index = name instanceof String text ? names.index(text) : -1;
    return index < 0 ? null : members[index];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  /** Made anew each time, and so is the next: a map that keeps them takes half as much again. */
  @Override
  public Set<String> keySet() {
    return names.asSet();
  }

  @Override
  public Collection<JsonNode> values() {
    return Collections.unmodifiableList(Arrays.asList(members));
  }

  @Override
  public Set<Map.Entry<String, JsonNode>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, JsonNode>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return members.length;
      }
    };
  }

  /** No stream: trees are walked all the time. */
  private final class Entries implements Iterator<Map.Entry<String, JsonNode>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < members.length;
    }

    @Override
    public Map.Entry<String, JsonNode> next() {
      if (next == members.length) {
        throw new NoSuchElementException();
      }
      int index = next++;
      return Map.entry(names.get(index), members[index]);
    }
  }
}
