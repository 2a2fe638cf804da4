package io.messagecontract.maven;

import io.messagecontract.maven.page.ModuleReports;
import io.messagecontract.maven.page.Page;
import io.messagecontract.storage.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** The file that holds the page. */
final class PageFile {

  private static final String NAME = "index.html";

  private PageFile() {}

  static void write(List<ModuleReports> modules, Path folder, BaseFolder base, Log log)
      throws MojoExecutionException {
    Path file = folder.resolve(NAME);
    try {
      WholeFile.write(Page.of(modules), file);
    } catch (IOException e) {
      throw BadParameter.of(
          "reportDirectory",
          "is a folder that cannot be written: " + base.show(folder) + BadParameter.because(e));
    }
    int reports = modules.stream().mapToInt(module -> module.reports().size()).sum();
    log.info(
        "page of "
            + Counted.of(reports, "report")
            + (modules.size() == 1 ? "" : " of " + modules.size() + " modules")
            + ": "
            + base.show(file));
  }
}
