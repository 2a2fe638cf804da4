String log = new File(basedir, 'build.log').text
assert log.contains('The parameter contract (-Dmessage-contract.contract) is missing, and there is no asyncapi.yaml, asyncapi.yml, asyncapi.json in the resources or dependencies of the project')
assert log.contains('names "classpath:/gone/asyncapi.yaml", but none of the')
assert log.contains('[INFO] skipped, as message-contract.skip-goals says')
assert log.contains('names "src/gone/asyncapi.yaml", but there is no such file')
assert !log.contains('nothing to do')

// Wrong configuration is an error of the build, not a failure: nobody takes it for an unsound contract.
assert log.contains('MojoExecutionException')
assert !log.contains('MojoFailureException')
