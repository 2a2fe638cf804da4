// Where tests would have left their evidence.
def usual = new File(basedir, 'target/message-contract/evidence')
usual.mkdirs()
new File(usual, 'evidence-1.jsonl').text = new File(basedir, 'evidence/evidence-1.jsonl').text
