import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.count('[INFO] verified 100 messages in 1 file: 97 valid, 3 rejected\n') == 2
assert log.contains('[INFO] verified 100 messages in 1 file: 97 valid, 3 rejected (3 unknown, of which 3% are allowed)')
assert log.contains('[ERROR] ERROR  unknown-message   recordings/deep/day.ndjson.gz:7:1')
assert log.contains('[WARNING] WARNING  unknown-message   recordings/deep/day.ndjson.gz:87:1')
assert log =~ /\[INFO\] judged    SessionEnded on sessions +97 valid +0 rejected/
assert log.contains('is "some": write a percentage from 0 to 100, such as 0.5%')

def report = new JsonSlurper().parse(new File(basedir, 'target/message-contract/verify-messages.json'))
assert report.counts.unknown == 3
assert report.counts.error == 0 && report.counts.warning == 3
assert report.judged == [[channel: 'sessions', message: 'SessionEnded', valid: 97, rejected: 0], [valid: 0, rejected: 3]]
