import io.messagecontract.maven.ShownMessages

new ShownMessages(new File(basedir, 'asyncapi.yaml'), 'receive')
  .add('OrderPlaced', '{"id":"1","note":"n","kind":"book"}')
  .add('OrderPlaced', '{"id":"1","kind":"toy"}')
  .write(new File(basedir, 'target/message-contract/evidence'))
