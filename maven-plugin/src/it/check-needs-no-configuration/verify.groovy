String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] validated src/main/resources/api/asyncapi.yaml, 1 message on 1 channel: nothing found')
assert log.contains('names "message-contract-baseline", but there is no such document')
assert log.contains('[INFO] wrote the baseline message-contract-baseline/asyncapi.yaml: 1 document')
assert log.contains('[INFO] compared 1 message on 1 channel: compatible, nothing found')
assert log.readLines().findAll { it.contains('[WARNING]') && !it.contains('Could not transfer metadata') } == []

// The last run asks the same question.
assert log.count('(as before: nothing has changed)') == 1
