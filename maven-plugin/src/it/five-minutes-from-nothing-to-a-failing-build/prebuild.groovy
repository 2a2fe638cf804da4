// Writes the files that docs/five-minutes.md shows, each under the name that stands before it.
String page = new File(basedir, '../../../../docs/five-minutes.md').getText('UTF-8')
int written = 0
(page =~ /(?s)`([a-z.\/]+)` (?:(?!```).)*?```(?:yaml|xml)\n(.*?)```/).each { found ->
    File file = new File(basedir, found[1])
    file.parentFile.mkdirs()
    file.setText(found[2], 'UTF-8')
    written++
}
assert written == 2

// The change is that of the page, beside the original.
String from = (page =~ /(?m)^-( +grams: .*)$/)[0][1]
String to = (page =~ /(?m)^\+( +grams: .*)$/)[0][1]
File original = new File(basedir, 'src/main/resources/asyncapi.yaml')
assert original.getText('UTF-8').contains(from)
File changed = new File(basedir, 'changed/asyncapi.yaml')
changed.parentFile.mkdirs()
changed.setText(original.getText('UTF-8').replace(from, to), 'UTF-8')
return // A value would be taken for an answer of the hook.
