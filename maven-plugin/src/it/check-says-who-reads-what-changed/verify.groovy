import groovy.json.JsonSlurper

// The first build stops at the parameter, the others find the same evidence in two folders.
String log = new File(basedir, 'build.log').text
assert log.contains('The parameter evidence (-Dmessage-contract.evidence) names "evidense", but there is no such file; did you mean "evidence"?')

def check = new JsonSlurper().parse(new File(basedir, 'target/message-contract/check.json'))
def named = new JsonSlurper().parse(new File(basedir, 'target/named/check.json'))
assert check == named
assert check.verdict == 'breaking'
assert check.counts.evidence == 3
assert check.notes == ['1 record of evidence is of another contract and not counted']

def used = check.findings.find { it.location.pointer.endsWith('/version') }
assert used.severity == 'error'
assert used.verdict == 'breaking'
assert used.readBy == [
  tests: [[test: 'org.acme.ListenerTests#readsEvents', messages: ['SessionEnded on sessions', 'SessionStarted on sessions']]],
  ignoredBy: ['org.acme.OtherTests#readsIds'],
  notMetBy: []
]
def unused = check.findings.find { it.location.pointer.endsWith('/traceId') }
assert unused.severity == 'error'
assert unused.verdict == 'breaking'
assert unused.readBy == [
  tests: [],
  ignoredBy: ['org.acme.ListenerTests#readsEvents', 'org.acme.OtherTests#readsIds'],
  notMetBy: []
]

assert log.count('[INFO] compared 2 messages on 1 channel, by 3 records of evidence: breaking, 2 errors') == 2
assert log.contains('[WARNING] note      1 record of evidence is of another contract and not counted')
assert log.contains('[ERROR]    read by   org.acme.ListenerTests#readsEvents (SessionEnded on sessions and 1 more)')
assert log.contains('[ERROR]    read by   no test; 2 tests that read these messages ignore it')
assert !log.contains('OldTests')
assert !log.contains('Exception:')
