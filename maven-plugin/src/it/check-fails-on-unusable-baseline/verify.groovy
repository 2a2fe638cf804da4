String log = new File(basedir, 'build.log').text
assert log.contains('The baseline baseline.yaml cannot be used:')
assert log =~ /\[ERROR\] +ERROR  invalid-schema   baseline.yaml:14:/
assert log.readLines().findAll { it.contains('baseline.yaml') }.every { it.startsWith('[') }
