String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] skipped, as message-contract.skip-goals says')
assert log.contains('The parameter reportDirectory (-Dmessage-contract.report-directory) leads to no report')
assert log.contains('in target/message-contract; run a goal first that writes one')
assert log.contains('torn/check.json:3: The text is not JSON: it ends too early.')
assert log.contains('delete the file and run the goal again')
assert !new File(basedir, 'target').exists()
assert new File(basedir, 'torn').list() as List == ['check.json']
