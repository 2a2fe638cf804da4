String log = new File(basedir, 'build.log').text
assert log.count(':report (default-cli)') == 1
assert log.contains('[INFO] page of 2 reports of 2 modules: target/message-contract/index.html')
assert !new File(basedir, 'orders/target/message-contract/index.html').exists()

String page = new File(basedir, 'target/message-contract/index.html').text
assert page.contains('2 goals passed')
assert page.contains('>Module</th>')
assert page.contains('>orders<') && page.contains('>stock<')
assert page.contains('version 2.0.0') && page.contains('version 3.0.0')
