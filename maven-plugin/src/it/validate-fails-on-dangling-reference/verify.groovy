import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/message-contract/validate.json'))
assert report.findings*.location.collect { it.line } == [14, 21]

String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] ERROR  ' + report.findings[0].rule + '   asyncapi.yaml:14:')
assert log.contains('version.schema.json')
assert log.contains('(default) on project validate-fails-on-dangling-reference: validated asyncapi.yaml, 1 message on 1 channel: 2 errors')
assert !log.contains('Exception:')
