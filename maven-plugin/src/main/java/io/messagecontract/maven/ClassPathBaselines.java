package io.messagecontract.maven;

import io.messagecontract.load.LoadSettings;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Baselines {@code classpath:/path}. */
record ClassPathBaselines(ClassPath classPath, LoadSettings settings, BaseFolder base)
    implements BaselineKind {

  private static final String PARAMETER = "baseline";

  @Override
  public boolean isMeantBy(String location) {
    return ClassPathDocument.isMeantBy(location);
  }

  @Override
  public List<Baseline> find(String location) throws MojoExecutionException {
    ClassPathDocument found = ClassPathDocument.find(PARAMETER, location, classPath);
    String note =
        "the baseline lies in "
            + found.holder(base)
            + ", which this build has made, and the contract equals it";
    return List.of(
        new Baseline(
            found.source(PARAMETER, settings, base),
            List.of(),
            Optional.of(note).filter(text -> found.isOwn())));
  }
}
