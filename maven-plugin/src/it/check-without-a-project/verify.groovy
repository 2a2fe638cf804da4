import groovy.json.JsonSlurper

// The log holds both runs, the reports are those of the second.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] compared 1 message on 1 channel: compatible, nothing found')
assert log.contains('[INFO] compared 1 message on 1 channel: breaking, 1 error')

assert basedir.list().findAll { !it.startsWith('.') }.sort() == ['build.log', 'drifted.yaml', 'invoker.properties', 'new.yaml', 'old.yaml', 'target', 'verify.groovy']
def check = new JsonSlurper().parse(new File(basedir, 'target/message-contract/check.json'))
assert check.verdict == 'breaking'
assert check.baselines.origin == ['old.yaml']
assert new File(basedir, 'target/message-contract/check.txt').text.contains('\n\nBREAKING  ')
