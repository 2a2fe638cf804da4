String log = new File(basedir, 'build.log').text
assert log.contains('The parameter reason (-Dmessage-contract.reason) is missing')
assert log.contains('names "0123456789ab", but no change has this fingerprint')
assert log.contains('names a revision: commit the contract, and it is there')

// What cannot be done leaves nothing behind.
assert basedir.list().findAll { !it.startsWith('.') }.sort() == ['baseline.yaml', 'build.log', 'contract.yaml', 'invoker.properties', 'verify.groovy']
