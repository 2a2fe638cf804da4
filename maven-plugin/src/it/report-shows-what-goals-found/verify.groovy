// The first run fails, the second only reads what the first has written.
String log = new File(basedir, 'build.log').text
assert log.contains('BUILD FAILURE') && log.contains('BUILD SUCCESS')
assert log.contains('[INFO] page of 2 reports: target/message-contract/index.html')

String page = new File(basedir, 'target/message-contract/index.html').text
assert page.contains('1 of 2 goals failed')
assert page.contains('<h4>property-type-changed</h4>')
assert page.contains('rejected by')
assert page.contains('SessionEnded')
assert !page.contains('>Module</th>')
