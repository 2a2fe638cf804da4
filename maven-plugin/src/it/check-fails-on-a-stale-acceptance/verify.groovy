import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] compared 1 message on 1 channel: compatible, 1 error')
assert log.contains('[ERROR] ERROR  stale-acceptance   message-contract-accepted.yaml:2:5')
assert log.contains('[ERROR]    way out   remove the entry')

def check = new JsonSlurper().parse(new File(basedir, 'target/message-contract/check.json'))
assert check.verdict == 'compatible'
assert check.findings*.rule == ['stale-acceptance']
