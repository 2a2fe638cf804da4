import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] baseline  it.released:sessions:1.1.0!/contract/asyncapi.yaml (RELEASE), version 1.1.0, digest ')
assert log.contains('[INFO] baseline  it.released:sessions:1.1.0!/contract/asyncapi.yaml, version 1.1.0, digest ')
assert log.contains('[INFO] compared 1 message on 1 channel: compatible, nothing found')
assert log.contains('[INFO] compared 1 message on 1 channel with 2 baselines: breaking, 1 error')
assert log.contains('but there is no it.released:session in ')
assert !log.contains('Exception:')

def check = new JsonSlurper().parse(new File(basedir, 'target/message-contract/check.json'))
assert check.verdict == 'breaking'
assert check.baselines.origin == [
    'it.released:sessions:1.0.0!/contract/asyncapi.yaml', 'it.released:sessions:1.1.0!/contract/asyncapi.yaml']
assert check.findings.size() == 1
assert check.findings[0].message.contains('"version" was string and is integer now')
