String page = new File(basedir, '../../../../docs/five-minutes.md').getText('UTF-8')
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('compared 1 message on 1 channel: compatible, nothing found')

// What the page shows of the failing build is what it says.
String shown = (page =~ /(?s)```\n(\[ERROR\].*?)```/)[0][1]
assert log.replace('changed/asyncapi.yaml', 'src/main/resources/asyncapi.yaml').contains(shown)
