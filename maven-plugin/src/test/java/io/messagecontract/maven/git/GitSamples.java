package io.messagecontract.maven.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.SystemReader;

/** A repository to test with, on the branch {@code main}. */
public final class GitSamples implements AutoCloseable {

  private static final PersonIdent SOMEBODY =
      new PersonIdent("Somebody", "s@example.org", Instant.EPOCH, ZoneOffset.UTC);

  private final Path folder;
  private final Git git;

  private GitSamples(Path folder, Git git) {
    this.folder = folder;
    this.git = git;
  }

  /** Makes a repository in a folder. */
  public static GitSamples in(Path folder) throws GitAPIException, IOException {
    // Whatever the machine's configuration says about signatures and hooks does not matter.
    SystemReader.setInstance(new GitSystem());
    return new GitSamples(
        folder, Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call());
  }

  /** Writes a file below the work tree. */
  public GitSamples write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Commits all that is in the work tree, and returns the commit's name. */
  public String commit() throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().setUpdate(true).addFilepattern(".").call();
    return commitIndex();
  }

  /** Commits a submodule, without anything in it. */
  public String commitSubmodule(String path) throws GitAPIException, IOException {
    DirCache index = git.getRepository().lockDirCache();
    DirCacheEditor editor = index.editor();
    editor.add(
        new DirCacheEditor.PathEdit(path) {
          @Override
          public void apply(DirCacheEntry entry) {
            entry.setFileMode(FileMode.GITLINK);
            entry.setObjectId(ObjectId.fromString("1".repeat(40)));
          }
        });
    editor.commit();
    return commitIndex();
  }

  private String commitIndex() throws GitAPIException {
    return git.commit()
        .setMessage("change")
        .setAuthor(SOMEBODY)
        .setCommitter(SOMEBODY)
        .setSign(false)
        .call()
        .name();
  }

  /** Gives the newest commit a branch, and an annotated tag. */
  public void name(String branch, String tag) throws GitAPIException {
    git.branchCreate().setName(branch).call();
    git.tag().setName(tag).setAnnotated(true).setMessage("m").setTagger(SOMEBODY).call();
  }

  /** Pretends that the clone ends at a commit. */
  public void cutOffAt(String commit) throws IOException {
    Files.writeString(folder.resolve(".git/shallow"), commit + "\n");
  }

  /** Adds a linked work tree, as {@code git worktree add --detach} does. */
  public void link(Path workTree, String commit) throws IOException {
    Path own = Files.createDirectories(folder.resolve(".git/worktrees/linked"));
    Files.writeString(own.resolve("HEAD"), commit + "\n");
    Files.writeString(own.resolve("commondir"), "../..\n");
    Files.writeString(own.resolve("gitdir"), workTree.resolve(".git") + "\n");
    Files.createDirectories(workTree);
    Files.writeString(workTree.resolve(".git"), "gitdir: " + own + "\n");
  }

  @Override
  public void close() {
    git.close();
  }
}
