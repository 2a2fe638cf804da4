String log = new File(basedir, 'build.log').text
int modules = basedir.listFiles().count { new File(it, 'pom.xml').isFile() }
assert modules >= 5
for (goal in ['validate', 'verify-messages', 'check']) {
    assert new File(basedir, "$goal-0/target/message-contract/${goal}.json").isFile(), goal
}
assert !log.contains('nothing to do')
