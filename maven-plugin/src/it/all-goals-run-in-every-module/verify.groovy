import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] nothing to do: a parent of other projects, and no contract here')
assert !new File(basedir, 'target/message-contract').exists()
assert log.contains('MojoFailureException')

def verdict = { new JsonSlurper().parse(new File(basedir, "$it/target/message-contract/check.json")).verdict }
assert verdict('orders') == 'compatible'
assert verdict('stock') == 'breaking'
assert new JsonSlurper().parse(new File(basedir, 'stock/target/message-contract/validate.json')).channels[0].messages[0].name == 'SessionEnded'
assert log.contains('BREAKING  property-type-changed   src/main/resources/asyncapi.yaml:14:')
assert !(log =~ /(?i)not marked as thread-?safe/)
