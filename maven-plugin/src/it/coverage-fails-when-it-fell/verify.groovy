String log = new File(basedir, 'build.log').text
assert log.count('[ERROR] ERROR  coverage-fallen   message-contract-coverage.json') == 2
assert log.contains('The tests of the producer side cover 1 of 2 messages, 50.0 %; before it was 2 of 2, 100.0 %. Not covered: OrderCancelled on orders.')
// A side whose tests have gone has fallen too.
assert log.contains('The tests of the consumer side cover 0 of 2 messages, 0.0 %; before it was 1 of 2, 50.0 %.')
assert !log.contains('properties, 50.0 %; before')
assert log.contains('[INFO] committed coverage: message-contract-coverage.json')
assert log.contains('The file of committed coverage broken.json cannot be used:')
assert log.contains('ERROR  invalid-committed-coverage   broken.json:1:')
