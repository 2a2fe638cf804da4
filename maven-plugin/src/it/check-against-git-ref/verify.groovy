import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] compared 1 message on 1 channel: compatible, nothing found')
assert log =~ /\[INFO\] baseline  git:HEAD:contract\/asyncapi.yaml \(commit [0-9a-f]{12}\), version 1.1.0, digest /
assert log.contains('[WARNING] note      the baseline is the commit that is checked out')
assert log.contains('[ERROR] BREAKING  property-type-changed')
assert log.contains('there is no ref or commit "stabel": did you mean "stable"?')
assert !log.contains('SLF4J')
assert !log.contains('Exception:')

// Of the second run; the third has found nothing to report on.
def check = new JsonSlurper().parse(new File(basedir, 'target/message-contract/check.json'))
assert check.verdict == 'breaking'
assert check.baselines[0].origin ==~ /git:v1:contract\/asyncapi.yaml \(commit [0-9a-f]{12}\)/
assert check.contract.origin == 'contract/asyncapi.yaml'
assert check.contract.digest != check.baselines[0].digest
assert check.findings[0].baseline.file == 'git:v1:contract/asyncapi.yaml'
