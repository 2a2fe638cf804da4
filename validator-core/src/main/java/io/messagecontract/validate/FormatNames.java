package io.messagecontract.validate;

import java.util.Set;

/** The formats that mean anything: those that networknt knows, which need not be loaded for it. */
final class FormatNames {

  static final Set<String> ALL =
      Set.of(
          "alpha",
          "alphanumeric",
          "color",
          "date",
          "date-time",
          "duration",
          "email",
          "hostname",
          "idn-email",
          "idn-hostname",
          "ip-address",
          "ipv4",
          "ipv6",
          "iri",
          "iri-reference",
          "json-pointer",
          "phone",
          "regex",
          "relative-json-pointer",
          "style",
          "time",
          "uri",
          "uri-reference",
          "uri-template",
          "utc-millisec",
          "uuid");

  private FormatNames() {}
}
