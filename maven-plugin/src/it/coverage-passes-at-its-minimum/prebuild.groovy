import io.messagecontract.maven.ShownMessages

// What the project's own tests would have left.
new ShownMessages(new File(basedir, 'asyncapi.yaml'), 'send')
  .add('OrderPlaced', '{"id":"1","note":"n","kind":"book"}')
  .add('OrderPlaced', '{"id":"1"}')
  .add('OrderCancelled', '{"id":"1"}')
  .write(new File(basedir, 'target/message-contract/evidence'))
