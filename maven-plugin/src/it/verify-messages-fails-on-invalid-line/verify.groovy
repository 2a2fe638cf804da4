import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/message-contract/verify-messages.json'))
assert report.counts.subMap('messages', 'valid', 'rejected') == [messages: 7, valid: 3, rejected: 4]
assert report.findings.collect { it.rule + ' ' + it.location.file + ':' + it.location.line } == [
    'type array.json:3', 'invalid-json broken.json:2', 'type sessions.ndjson:3',
    'invalid-json sessions.ndjson:4', 'invalid-json sessions.ndjson:5']

String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] verified 7 messages in 3 files: 3 valid, 4 rejected; 1 file broken off')
assert log.contains('[ERROR] ERROR  type   sessions.ndjson:3:23')
assert log.readLines().every { !it.startsWith('::') }
assert !log.contains('Exception:')
