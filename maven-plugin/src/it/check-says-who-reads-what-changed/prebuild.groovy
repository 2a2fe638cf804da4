import java.nio.file.Files

// Where tests would have left their evidence.
File usual = new File(basedir, 'target/message-contract/evidence')
Files.createDirectories(usual.toPath())
new File(usual, 'evidence-1.jsonl').write(new File(basedir, 'evidence/evidence-1.jsonl').text)
