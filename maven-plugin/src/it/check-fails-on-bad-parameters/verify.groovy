String log = new File(basedir, 'build.log').text
assert log.contains('names "propety-removed", which is no rule; did you mean "property-removed"')
assert log.contains('The parameter failOn (-Dmessage-contract.fail-on) is "fatal", not one of ERROR, WARNING, INFO, NEVER')
assert log.contains('nothing is fetched from a URL')
assert log.count('MojoExecutionException\n') == 3
assert !log.contains('MojoFailureException')
assert !new File(basedir, 'target').exists()
