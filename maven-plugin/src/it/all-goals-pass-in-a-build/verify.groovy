import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] validated contract/asyncapi.yaml, 1 message on 1 channel: nothing found')
assert log.contains('[INFO] verified 5 messages in 3 files: 5 valid, 0 rejected')
assert log.contains('[INFO] compared 1 message on 1 channel: compatible, nothing found')
assert log.contains('[INFO] report: target/message-contract/check.json')

File reports = new File(basedir, 'target/message-contract')
assert reports.list().findAll { !it.startsWith('.') }.sort() == ['check.json', 'validate.json', 'verify-messages.json']

def check = new JsonSlurper().parse(new File(reports, 'check.json'))
assert check.verdict == 'compatible'
assert check.contract.origin == 'contract/asyncapi.yaml'
assert check.baselines.origin == ['baseline.yaml']
assert check.baselines.version == ['1.0.0']
assert check.findings.empty

def verification = new JsonSlurper().parse(new File(reports, 'verify-messages.json'))
assert verification.counts.subMap('files', 'messages', 'valid', 'rejected') == [files: 3, messages: 5, valid: 5, rejected: 0]
