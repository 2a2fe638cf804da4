String log = new File(basedir, 'build.log').text
for (goal in ['accept', 'check', 'coverage', 'explain', 'help', 'report', 'validate', 'verify-messages']) {
    assert log.contains("message-contract:$goal\n"), goal
}
assert log.contains('User property: message-contract.skip-goals')
