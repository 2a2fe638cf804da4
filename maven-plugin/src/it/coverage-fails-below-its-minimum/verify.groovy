String log = new File(basedir, 'build.log').text
assert log.contains('The parameter minimum (-Dmessage-contract.minimum) is "eighty", but has to be a number from 0 to 100')
assert log.contains('The parameter mustCover (-Dmessage-contract.must-cover) names "OrderPlacd", but the contract has no such message: did you mean "OrderPlaced"?')

assert log.contains('[ERROR] ERROR  coverage-too-low   asyncapi.yaml')
assert log.contains('[ERROR]    The tests of the consumer side cover 1 of 2 absences, 50.0 %; the minimum is 100 %. Not covered: OrderPlaced on orders (without /kind).')
assert log.contains('[ERROR] ERROR  message-not-covered   asyncapi.yaml:')
assert log.contains('[ERROR]    No test of the consumer side that passed has shown OrderCancelled on orders, which has to be covered.')
assert log.contains('[INFO]    OrderCancelled on orders  not covered')
assert !log.contains('Exception:')

// Nothing is committed by a build that fails.
assert !new File(basedir, 'message-contract-coverage.json').exists()
