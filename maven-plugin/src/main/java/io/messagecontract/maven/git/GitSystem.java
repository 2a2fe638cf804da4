package io.messagecontract.maven.git;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit is told of the machine: nothing.
 *
 * <p>By itself it would read the configurations of user and system, start {@code git} to find them,
 * and write files into the repository and the user's folder to see how exact their times are.
 */
@SuppressWarnings("deprecation") // Two methods that are to go have no other default.
final class GitSystem extends SystemReader {

  private static final String MEASURED = "filesystem";

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public @Nullable String getenv(String variable) {
    return null;
  }

  @Override
  public @Nullable String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new Empty(fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new Empty(fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new Empty(fs);
  }

  @Override
  public long getCurrentTime() {
    return System.currentTimeMillis();
  }

  @Override
  public int getTimezone(long when) {
    return 0;
  }

  /** A configuration without a file. */
  private static final class Empty extends FileBasedConfig {

    Empty(FS fs) {
      super(null, null, fs);
    }

    @Override
    public void load() {
      clear();
    }

    @Override
    public void save() {
      clear();
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    /** A coarse answer, so that nothing is measured. */
    @Override
    public long getTimeUnit(
        String section,
        @Nullable String subsection,
        String name,
        long defaultValue,
        TimeUnit wantUnit) {
      return Objects.equals(section, MEASURED)
          ? wantUnit.convert(2, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, defaultValue, wantUnit);
    }

    @Override
    public @Nullable Long getTimeUnit(
        String section, @Nullable String subsection, String name, TimeUnit wantUnit) {
      return Objects.equals(section, MEASURED)
          ? Long.valueOf(wantUnit.convert(2, TimeUnit.SECONDS))
          : super.getTimeUnit(section, subsection, name, wantUnit);
    }
  }
}
