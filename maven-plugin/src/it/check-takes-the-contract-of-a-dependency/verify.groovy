String log = new File(basedir, 'build.log').text
String validated = '[INFO] validated classpath:/org/acme/asyncapi.yaml (in sessions-1.0.0.jar), 1 message on 1 channel'
assert log.count(validated) == 2
assert log.count('[ERROR] BREAKING  property-type-changed   classpath:/org/acme/asyncapi.yaml:14:') == 2
assert log.count('baseline  message-contract-baseline/asyncapi.yaml:14:') == 2
