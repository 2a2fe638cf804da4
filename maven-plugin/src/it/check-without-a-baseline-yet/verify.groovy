import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] compared nothing, because there is no baseline yet')
assert log.contains('if there is none yet, set baselineOptional (-Dmessage-contract.baseline-optional)')
assert !log.contains('Exception:')

// Of the first run: the second has compared nothing, and reports nothing.
def check = new JsonSlurper().parse(new File(basedir, 'target/message-contract/check.json'))
assert !check.containsKey('verdict')
assert !check.containsKey('baselines')
assert check.notes == ['there is no baseline yet: "baseline/asyncapi.yaml" was named, but there is no such document']
