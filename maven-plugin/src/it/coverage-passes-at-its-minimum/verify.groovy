import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.count('[INFO] measured coverage of 2 messages on 1 channel, by 3 records of evidence, producer 90.0 %: nothing found') == 2
assert log.contains('[INFO] producer  2 of 2 messages (100.0 %), 4 of 4 properties (100.0 %), 2 of 2 absences (100.0 %), 1 of 2 values (50.0 %)')
assert log.contains('[INFO]       never held      /kind = "toy"')
assert log.contains('[INFO] committed coverage: message-contract-coverage.json')

assert new File(basedir, 'message-contract-coverage.json').text == '''{
  "format": 1,
  "producer": {
    "messages": { "covered": 2, "total": 2 },
    "properties": { "covered": 4, "total": 4 },
    "absences": { "covered": 2, "total": 2 },
    "values": { "covered": 1, "total": 2 }
  }
}
'''

File reports = new File(basedir, 'target/message-contract')
def report = new JsonSlurper().parse(new File(reports, 'coverage.json'))
assert report.check == 'coverage'
assert report.counts.evidence == 3
assert report.coverage.sides.producer.values == [covered: 1, total: 2]
assert report.coverage.messages.message == ['OrderPlaced', 'OrderCancelled']
assert new File(reports, 'coverage.txt').text.contains('never held')
