String log = new File(basedir, 'build.log').text
assert log.count('[ERROR] ERROR  no-evidence   asyncapi.yaml') == 2
assert log.contains('There is no evidence of tests in target/message-contract/evidence.')
assert log.contains('There is no evidence of tests in evidence.')
assert log.contains('way out   run tests with @ProducerTest or @ConsumerTest first')
assert new File(basedir, 'target/message-contract/coverage.json').exists()
assert !new File(basedir, 'message-contract-coverage.json').exists()
