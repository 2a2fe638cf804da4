import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads a contract and judges one message, in a JVM that has done nothing before. */
public final class Ours {

  /** Takes the contract, and the message unless the contract is only to be loaded. */
  public static void main(String[] files) throws Exception {
    long start = System.nanoTime();
    Contract contract = ContractLoader.load(Path.of(files[0]));
    long loaded = System.nanoTime();
    long judged = loaded;
    long again = loaded;
    if (files.length > 1) {
      byte[] message = Files.readAllBytes(Path.of(files[1]));
      Target target = Target.channel(contract.channels().get(3).address());
      MessageValidator validator = new MessageValidator(contract);
      judge(validator, target, message);
      judged = System.nanoTime();
      judge(validator, target, message);
      again = System.nanoTime();
    }
    System.out.println(
        (loaded - start) / 1000 + " " + (judged - loaded) / 1000 + " " + (again - judged) / 1000);
  }

  private static void judge(MessageValidator validator, Target target, byte[] message) {
    if (!validator.validate(target, message).findings().isEmpty()) {
      throw new IllegalStateException("the message is valid");
    }
  }
}
