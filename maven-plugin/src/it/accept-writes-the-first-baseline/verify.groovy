String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] wrote the baseline baseline/asyncapi.yaml: 2 documents')
assert log.contains('[INFO] compared 1 message on 1 channel: compatible, nothing found')

for (name in ['asyncapi.yaml', 'deep/version.json']) {
    assert new File(basedir, "baseline/$name").bytes == new File(basedir, "contract/$name").bytes
}
assert new File(basedir, 'baseline').list().sort() == ['asyncapi.yaml', 'deep']
