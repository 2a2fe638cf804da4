String log = new File(basedir, 'build.log').text
assert log.contains('MojoExecutionException')
assert log.contains('reports of modules that are not built yet (orders, stock): bind the goal report in the last module')
assert !new File(basedir, 'target/message-contract').exists()
