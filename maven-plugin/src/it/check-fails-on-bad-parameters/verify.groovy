String log = new File(basedir, 'build.log').text
assert log.contains('The parameter guarantee (-Dmessage-contract.guarantee) is "fullish", not one of')
assert log.contains('names "propety-removed", which is no rule; did you mean "property-removed"')
assert log.contains('The parameter failOn (-Dmessage-contract.fail-on) is "fatal", not one of ERROR, WARNING, INFO, NEVER')
assert log.contains('The parameter reports (-Dmessage-contract.reports) is "pdf", not one of')
assert log.contains('nothing is fetched from a URL')
assert log.count('MojoExecutionException\n') == 5
assert !log.contains('MojoFailureException')
assert !new File(basedir, 'target').exists()
