String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] ERROR  evidence-of-another-contract   asyncapi.yaml')
assert log =~ /All evidence in old is of another contract: "Orders" 0\.9\.0 \([0-9a-f]{12}\)\. This one is "Orders" 1\.0\.0 \([0-9a-f]{12}\)\./
assert log.contains('way out   run the tests again, held against this contract')

assert log.contains('[WARNING] WARNING  evidence-of-another-contract   asyncapi.yaml')
assert log.contains('2 records of evidence are of another contract and do not count: "Orders" 0.9.0 (')
assert log.contains('by 1 record of evidence, producer')
assert log.contains('OrderCancelled on orders  not covered')
