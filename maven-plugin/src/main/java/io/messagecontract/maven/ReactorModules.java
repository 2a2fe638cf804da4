package io.messagecontract.maven;

import io.messagecontract.document.FolderRoot;
import io.messagecontract.maven.page.ModuleReports;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportException;
import io.messagecontract.report.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a build, each with the folder that its reports are in.
 *
 * @param names the modules' names by their folders, in the order of the build
 * @param ownFolder the folder of the module for which the goal runs
 * @param base the folder that paths are relative to
 */
record ReactorModules(Map<Path, String> names, Path ownFolder, BaseFolder base) {

  /** A list and no search for {@code *.json}: other tools' files may lie there, too. */
  private static final List<String> GOALS =
      List.of("validate", "verify-messages", "check", "coverage", "accept");

  static ReactorModules of(MavenSession session, BaseFolder base, @Nullable String reportDirectory)
      throws MojoExecutionException {
    Map<Path, String> names = new LinkedHashMap<>();
    Path own = folder(base, "", reportDirectory);
    for (MavenProject project : session.getProjects()) {
      if (project.getBasedir() == null) {
        names.putIfAbsent(own, project.getArtifactId());
        continue;
      }
      BaseFolder module = new BaseFolder(project.getBasedir().toPath());
      Path folder = folder(module, project.getBuild().getDirectory(), reportDirectory);
      names.putIfAbsent(folder, project.getArtifactId());
      own = module.path().equals(base.path()) ? folder : own;
    }
    return new ReactorModules(names, own, base);
  }

  private static Path folder(BaseFolder module, String build, @Nullable String reportDirectory)
      throws MojoExecutionException {
    if (reportDirectory != null && !reportDirectory.isBlank()) {
      return module.resolve("reportDirectory", reportDirectory);
    }
    return module.buildFolder(build).resolve("message-contract").normalize();
  }

  /**
   * A goal that is bound to a phase runs as part of one module's build. Modules that are built
   * later have no reports yet, or old ones.
   */
  void requireAllOthersBuilt(MavenSession session) throws MojoExecutionException {
    String unfinished =
        session.getProjects().stream()
            .filter(project -> !project.equals(session.getCurrentProject()))
            .filter(project -> session.getResult().getBuildSummary(project) == null)
            .map(MavenProject::getArtifactId)
            .collect(Collectors.joining(", "));
    if (!unfinished.isEmpty()) {
      throw Refusal.of(
          "The page would lack the reports of modules that are not built yet ("
              + unfinished
              + "): bind the goal report in the last module of the build, or call it behind the"
              + " build, as mvn verify message-contract:report");
    }
  }

  /** Reads all reports that are there; a complaint if there is none. */
  List<ModuleReports> read() throws MojoExecutionException {
    List<ModuleReports> modules = new ArrayList<>();
    for (Map.Entry<Path, String> module : names.entrySet()) {
      List<Report> reports = reports(module.getKey());
      if (!reports.isEmpty()) {
        modules.add(new ModuleReports(module.getValue(), reports));
      }
    }
    if (modules.isEmpty()) {
      throw BadParameter.of(
          "reportDirectory",
          "leads to no report: there is no "
              + GOALS.stream().map(goal -> goal + ".json").collect(Collectors.joining(" or "))
              + " in "
              + names.keySet().stream().map(base::show).collect(Collectors.joining(", "))
              + "; run a goal first that writes one, with json among its reports, such as"
              + " mvn verify or mvn message-contract:validate");
    }
    return modules;
  }

  private List<Report> reports(Path folder) throws MojoExecutionException {
    List<Report> reports = new ArrayList<>();
    for (String goal : GOALS) {
      if (Files.isRegularFile(folder.resolve(goal + ".json"))) {
        reports.add(report(folder, goal + ".json"));
      }
    }
    return reports;
  }

  /** A report to which a link leads from elsewhere is none of this build's. */
  private Report report(Path folder, String file) throws MojoExecutionException {
    String name = base.show(folder.resolve(file));
    try {
      return ReportReader.read(new FolderRoot(folder).file(file), name);
    } catch (ReportException e) {
      throw Refusal.of(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw BadParameter.of(
          "reportDirectory",
          "leads to a report that cannot be read (" + e.getClass().getSimpleName() + "): " + name);
    }
  }
}
