import io.messagecontract.maven.ShownMessages

new ShownMessages(new File(basedir, 'before.yaml'), 'send')
  .add('OrderPlaced', '{"id":"1"}')
  .add('OrderCancelled', '{"id":"1"}')
  .write(new File(basedir, 'old'))
new ShownMessages(new File(basedir, 'asyncapi.yaml'), 'send')
  .add('OrderPlaced', '{"id":"1"}')
  .write(new File(basedir, 'new'))
