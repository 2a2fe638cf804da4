package io.messagecontract.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** The class path of a build, asked for only when somebody needs it. */
interface ClassPath {

  /** Returns jars and folders in the order of the class path. */
  List<Path> elements() throws MojoExecutionException;
}
