package io.messagecontract.spark;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.document.ClassPathRoot;
import io.messagecontract.document.DocumentRoot;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadResult;
import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The documents of a contract, as they travel to where messages are judged: wherever it was found,
 * there is nothing to be found there.
 *
 * @param documents their bytes, by their paths
 * @param path the path of the AsyncAPI document
 */
record ContractCopy(TreeMap<String, byte[]> documents, String path) implements Serializable {

  private static final String CLASS_PATH = "classpath:";

  /** A contract, and what it was made of. */
  record Loaded(Contract contract, ContractCopy copy) {}

  /**
   * Loads a contract.
   *
   * @param location a file, a resource with {@code classpath:} before it, or a file of a file
   *     system that Hadoop knows
   * @throws InvalidContractException with every reason why it cannot be used
   */
  static Loaded load(String location, ClassLoader loader, Configuration hadoop) {
    int name = location.lastIndexOf('/') + 1;
    String folder = location.substring(0, name);
    ContractCopy copy = new ContractCopy(new TreeMap<>(), location.substring(name));
    LoadResult result = read(copy.recording(root(folder, loader, hadoop)), copy.path);
    if (!result.isSound()) {
      Set<String> paths = new HashSet<>(copy.documents.keySet());
      paths.add(copy.path);
      throw new InvalidContractException(
          new ContractPlaces(folder, paths).ofContract(result.findings()));
    }
    return new Loaded(result.contract(), copy);
  }

  private static DocumentRoot root(String folder, ClassLoader loader, Configuration hadoop) {
    if (folder.startsWith(CLASS_PATH)) {
      String prefix = folder.substring(CLASS_PATH.length()).replaceFirst("^/+", "");
      return new ClassPathRoot(loader, prefix);
    }
    if (folder.contains(":/")) {
      return new HadoopRoot(new Path(folder), hadoop);
    }
    try {
      return new FolderRoot(java.nio.file.Path.of(folder));
    } catch (InvalidPathException e) {
      throw new ArchiveException("The contract's location is no path: " + folder);
    }
  }

  /** Loads the same contract again. */
  Contract load() {
    return read(this::read, path).contract();
  }

  private static LoadResult read(DocumentRoot root, String path) {
    return ContractLoader.read(root, path, LoadSettings.DEFAULT);
  }

  private DocumentRoot recording(DocumentRoot root) {
    return (path, maxBytes) -> {
      byte[] bytes = root.read(path, maxBytes);
      documents.put(path, bytes);
      return bytes;
    };
  }

  private byte[] read(String document, int maxBytes) throws IOException {
    byte[] bytes = documents.get(document);
    if (bytes == null) {
      throw new NoSuchFileException(document);
    }
    return bytes;
  }
}
