String log = new File(basedir, 'build.log').text
assert log.contains('The parameter messages (-Dmessage-contract.messages) names "recordings", which holds no file that ends in .json')
assert !new File(basedir, 'target/message-contract').exists()
