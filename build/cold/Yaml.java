import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import java.nio.file.Path;

/** Only reads the documents of a contract, in a JVM that has done nothing before. */
public final class Yaml {

  /** Takes the contract and the names of the documents beside it. */
  public static void main(String[] files) throws Exception {
    long start = System.nanoTime();
    Path contract = Path.of(files[0]);
    Documents documents =
        new Documents(new FolderRoot(contract.toAbsolutePath().getParent()), new DocumentReader());
    documents.get(contract.getFileName().toString());
    for (int i = 1; i < files.length; i++) {
      documents.get(files[i]);
    }
    System.out.println((System.nanoTime() - start) / 1000 + " 0 0");
  }
}
