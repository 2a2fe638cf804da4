import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] accepted 1 change in message-contract-accepted.yaml')
assert log.contains('[INFO] compared 1 message on 1 channel: breaking, 1 accepted')
assert log.contains('[INFO]    accepted  by us until 2099-12-31: told')
assert log.contains('[ERROR] ERROR  expired-acceptance   message-contract-accepted.yaml:3:5')

String file = new File(basedir, 'message-contract-accepted.yaml').text
assert file.startsWith('# Agreed in the guild.\naccepted:\n  - fingerprint: "')
assert file.contains('until: "2099-12-31"')

// Of the last run.
def check = new JsonSlurper().parse(new File(basedir, 'target/message-contract/check.json'))
assert check.verdict == 'breaking'
assert check.counts.accepted == 0
assert check.counts.error == 2
