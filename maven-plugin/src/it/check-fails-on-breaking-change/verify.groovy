import groovy.json.JsonSlurper

def check = new JsonSlurper().parse(new File(basedir, 'target/message-contract/check.json'))
assert check.verdict == 'breaking'
assert check.counts.error == 1
assert check.findings.size() == 1
assert check.findings[0].severity == 'error'
assert check.findings[0].verdict == 'breaking'
assert check.findings[0].location.pointer.startsWith('/channels/sessions/messages/SessionEnded/payload/properties/version')
assert new JsonSlurper().parseText(check.findings[0].witness.message).version instanceof String

String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] skipped, as message-contract.skip says')
assert log.contains('[INFO] compared 1 message on 1 channel: breaking, 1 error')
assert log.contains('[ERROR] BREAKING  ' + check.findings[0].rule)
assert log =~ /\[ERROR\] +witness +\{.*"version":"/
assert log.contains(':check (default) on project check-fails-on-breaking-change: compared 1 message on 1 channel: breaking, 1 error')
assert log.contains('[ERROR] To live with what breaks, add to message-contract-accepted.yaml')
assert log.contains('\naccepted:\n  - fingerprint: "' + check.findings[0].fingerprint + '"\n')
assert !log.contains('Exception:')
