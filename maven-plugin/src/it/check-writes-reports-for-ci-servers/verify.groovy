import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def file = { new File(basedir, 'child/target/message-contract/' + it) }
def json = { new JsonSlurper().parse(file(it)) }

def finding = json('check.json').findings[0]
int line = finding.location.line

def run = json('check.sarif').runs[0]
assert run.tool.driver.name == 'message-contract'
assert run.tool.driver.version ==~ /\d+\.\d+.*/
assert run.automationDetails.id == 'message-contract/check/child/'
assert run.results.size() == 1
assert run.results[0].ruleId == finding.rule
assert run.results[0].level == 'error'
def place = run.results[0].locations[0].physicalLocation
assert place.artifactLocation.uri == 'child/asyncapi.yaml'
assert place.region.startLine == line

def suite = new XmlSlurper().parse(file('TEST-message-contract-check.xml'))
assert [suite.@tests, suite.@failures, suite.@skipped]*.text() == ['1', '1', '0']
assert suite.testcase.failure.@type.text() == finding.rule
def sound = new XmlSlurper().parse(file('TEST-message-contract-validate.xml'))
assert [sound.@tests, sound.@failures]*.text() == ['1', '0']

assert json('check-gitlab.json')*.location == [[path: 'child/asyncapi.yaml', lines: [begin: line]]]
assert json('validate-gitlab.json') == []

String markdown = file('check.md').text
assert markdown.startsWith('## message-contract check: breaking, 1 error\n')
assert new File(basedir, 'summary.md').text ==
    'An earlier goal.\n\n' + file('validate.md').text + '\n' + markdown + '\n'

List<String> log = new File(basedir, 'build.log').readLines()
List<String> commands = log.findAll { it.startsWith('::') }
assert commands.size() == 1
assert commands[0].startsWith(
    '::error file=child/asyncapi.yaml,line=' + line + ',col=' + finding.location.column +
    ',title=BREAKING ' + finding.rule + '::')
['check.txt', 'check.json', 'check.sarif', 'TEST-message-contract-check.xml', 'check.md', 'check-gitlab.json'].each {
  assert log.contains('[INFO] report: target/message-contract/' + it)
}
assert !log.any { it.contains('Exception:') || it.contains('GITHUB_STEP_SUMMARY') }

// Nothing else was written: no half of a report, nothing beside the folder.
assert new File(basedir, 'child').list().sort() == ['asyncapi.yaml', 'baseline', 'pom.xml', 'target']
assert file('').list().every { !it.endsWith('.tmp') }
