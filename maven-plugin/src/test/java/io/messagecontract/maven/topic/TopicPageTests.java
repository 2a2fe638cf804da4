package io.messagecontract.maven.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;

/** What docs/topic-audit.md says is so; its part of a POM and its commands are held elsewhere. */
class TopicPageTests {

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "topic-audit.md"));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(each -> each.group(1)).toList();
  }

  @Test
  void namesTheClientThatIsTested() throws IOException {
    assertThat(found("<version>([0-9][0-9.]+)</version>", page()))
        .containsExactly(AppInfoParser.getVersion());
  }

  @Test
  void setsPropertiesThatKafkaKnows() throws IOException {
    List<String> names = found("<property>([a-z.]+)=", page());
    assertThat(names).hasSize(3).contains(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG);
    assertThat(ConsumerConfig.configNames()).containsAll(names);
    assertThat(ConsumerConfig.configNames())
        .containsAll(found("`(isolation\\.level|session\\.timeout\\.ms)", page()));
  }

  @Test
  void namesThePropertiesThatAreTheAuditsOwn() throws IOException {
    String sentence = page().replace('\n', ' ').replaceAll(".*rests on: ", "").split("\\. It")[0];
    TreeSet<String> told = new TreeSet<>(found("`([a-z.]+)`", sentence));
    TreeSet<String> own = new TreeSet<>(TopicAudit.ownProperties());
    own.removeIf(name -> name.endsWith(".deserializer"));
    assertThat(told).isEqualTo(own);
  }

  @Test
  void writesBoundsAndFilesAsTheyAre() throws IOException {
    Matcher bounds =
        Pattern.compile(
                "`earliest`, `latest`, an offset such as `([^`]+)`, or a time such as `([^`]+)`")
            .matcher(page());
    assertThat(bounds.find()).isTrue();
    assertThat(Bound.of(bounds.group(1))).isPresent();
    assertThat(Bound.of(bounds.group(2))).isPresent();
    assertThat(found("`([^` ]+@[^` ]+\\.json)`", page()))
        .singleElement()
        .satisfies(name -> assertThat(Segment.ofFile(name)).isPresent());
  }
}
