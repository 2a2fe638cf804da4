package io.messagecontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointersTests {

  @Test
  void whatIsAroundAllIsTheirCommonBeginning() {
    assertThat(Pointers.common(List.of("/a/b", "/a/c"))).isEqualTo("/a");
    assertThat(Pointers.common(List.of("/a/b/c", "/a/b", "/a/b/d"))).isEqualTo("/a/b");
    assertThat(Pointers.common(List.of("/a/b", "/a/b"))).isEqualTo("/a/b");
    assertThat(Pointers.common(List.of("/a", "/b"))).isEmpty();
    assertThat(Pointers.common(List.of("/a", ""))).isEmpty();
    assertThat(Pointers.common(List.of("/ab/c", "/a/c"))).isEmpty();
    assertThat(Pointers.common(List.of())).isEmpty();
  }

  @Test
  void numbersAreItemsOfArraysAndNamesOfObjects() throws JsonProcessingException {
    JsonNode value = new JsonMapper().readTree("{\"a\": [{\"0\": [1, 2]}]}");

    assertThat(Spot.name(Pointers.path(value, "/a/0/0/1"))).isEqualTo("a[0].0[1]");
    assertThat(Spot.name(Pointers.path(value, "/a/x"))).isEqualTo("a.x");
    assertThat(Spot.name(Pointers.path(value, ""))).isEqualTo("message");
  }
}
