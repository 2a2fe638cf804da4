package io.messagecontract.maven.topic;

/** Hears how an audit goes on. */
public interface AuditLog {

  /** Takes a line about what happens. */
  void say(String line);

  /** Takes how many records this member has judged, and where it is. */
  void reached(long records, String place);
}
