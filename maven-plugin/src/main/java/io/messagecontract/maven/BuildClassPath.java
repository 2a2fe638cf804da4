package io.messagecontract.maven;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * What tests of the project see, and then the plugin's own dependencies.
 *
 * <p>Resolved here and not by {@code requiresDependencyResolution}, which would make every check
 * wait for it, and fail where a module of the build is not packed yet.
 */
record BuildClassPath(MavenSession session, ProjectDependenciesResolver resolver)
    implements ClassPath {

  @Override
  public List<Path> elements() throws MojoExecutionException {
    MavenProject project = session.getCurrentProject();
    List<Path> elements = new ArrayList<>();
    elements.add(Path.of(project.getBuild().getTestOutputDirectory()));
    elements.add(Path.of(project.getBuild().getOutputDirectory()));
    elements.addAll(dependencies());
    elements.addAll(ofPlugin());
    return elements;
  }

  /** Returns what the project depends on, for its tests too. */
  List<Path> dependencies() throws MojoExecutionException {
    try {
      return resolver
          .resolve(
              new DefaultDependencyResolutionRequest(
                  session.getCurrentProject(), session.getRepositorySession()))
          .getResolvedDependencies()
          .stream()
          .map(dependency -> dependency.getArtifact().getFile().toPath())
          .toList();
    } catch (DependencyResolutionException e) {
      throw Refusal.of(
          "Maven cannot resolve the class path, in which a contract is looked for: "
              + e.getMessage(),
          "Build what is missing in the same run, up to the phase package, or name the"
              + " contract (-Dmessage-contract.contract).");
    }
  }

  private static List<Path> ofPlugin() throws MojoExecutionException {
    List<Path> elements = new ArrayList<>();
    if (BuildClassPath.class.getClassLoader() instanceof URLClassLoader plugin) {
      for (URL url : plugin.getURLs()) {
        try {
          URI uri = url.toURI();
          if (uri.getScheme().equals("file")) {
            elements.add(new File(uri).toPath());
          }
        } catch (URISyntaxException e) {
          throw Refusal.of("The plugin's own class path holds no file: " + url);
        }
      }
    }
    return elements;
  }
}
