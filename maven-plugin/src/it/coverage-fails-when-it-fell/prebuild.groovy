import io.messagecontract.maven.ShownMessages

new ShownMessages(new File(basedir, 'asyncapi.yaml'), 'send')
  .add('OrderPlaced', '{"id":"1","note":"n"}')
  .write(new File(basedir, 'target/message-contract/evidence'))
