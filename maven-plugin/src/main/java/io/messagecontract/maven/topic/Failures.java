package io.messagecontract.maven.topic;

import io.messagecontract.text.Visible;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.InvalidGroupIdException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.jspecify.annotations.Nullable;

/** Says what failures of Kafka's client mean to users. */
final class Failures {

  private Failures() {}

  static AuditException of(Throwable failure, AuditSettings settings) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AuditException known) {
        return known;
      }
      String meaning = meaning(cause, settings);
      if (!meaning.isEmpty()) {
        return new AuditException(Visible.text(meaning), failure);
      }
    }
    return new AuditException(
        Visible.text("Kafka's client has failed: " + failure + reason(failure.getCause())),
        failure);
  }

  private static String meaning(Throwable cause, AuditSettings settings) {
    if (cause instanceof TimeoutException) {
      return unreachable(settings);
    }
    if (cause instanceof AuthenticationException) {
      return "The cluster at "
          + settings.bootstrapServers()
          + " does not let this consumer in"
          + reason(cause)
          + ": check the security properties of the parameter consumer";
    }
    if (cause instanceof TopicAuthorizationException topics) {
      return "The cluster does not let this consumer read "
          + String.join(", ", topics.unauthorizedTopics())
          + ": it needs the rights to READ and DESCRIBE the topic";
    }
    if (cause instanceof GroupAuthorizationException) {
      return "The cluster does not let this consumer use the group "
          + settings.group()
          + ": it needs the right to READ the group";
    }
    if (cause instanceof InvalidGroupIdException || cause instanceof InvalidTopicException) {
      return "The cluster does not take a name" + reason(cause) + ": check group and topic";
    }
    if (cause instanceof ConfigException) {
      return "Kafka's consumer does not take its properties"
          + reason(cause)
          + ": check bootstrapServers and consumer";
    }
    return "";
  }

  static String unreachable(AuditSettings settings) {
    return "The cluster at "
        + settings.bootstrapServers()
        + " does not answer: check bootstrapServers, the network, and security.protocol in the"
        + " parameter consumer. What has been judged is kept: run the goal again to go on";
  }

  private static String reason(@Nullable Throwable cause) {
    return cause instanceof KafkaException && cause.getMessage() != null
        ? " (" + cause.getMessage() + ')'
        : "";
  }
}
