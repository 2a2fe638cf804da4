String log = new File(basedir, 'build.log').text
assert log.contains("Topics are read by Kafka's own client, which is not there: add org.apache.kafka:kafka-clients to the <dependencies> of the plugin")
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target').exists()
