// Each part of a POM that the page of a goal shows becomes the only one of a module, which has all that it may need.
File pages = new File(basedir, '../../../../docs/goals').canonicalFile
assert pages.isDirectory()
List<String> modules = []
for (page in pages.listFiles().findAll { it.name.endsWith('.md') }.sort()) {
    (page.getText('UTF-8') =~ /(?s)```xml\n(<plugin>.*?)```/).eachWithIndex { found, i ->
        String name = page.name.replace('.md', '') + '-' + i
        File module = new File(basedir, name)
        for (folder in ['src', 'message-contract-baseline']) {
            new File(basedir, folder).eachFileRecurse(groovy.io.FileType.FILES) { file ->
                File copy = new File(module, basedir.toPath().relativize(file.toPath()).toString())
                copy.parentFile.mkdirs()
                copy.bytes = file.bytes
            }
        }
        new File(module, 'pom.xml').setText("""<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>it</groupId>
    <artifactId>pom-parts-of-the-pages-work</artifactId>
    <version>1</version>
  </parent>
  <artifactId>$name</artifactId>
  <packaging>pom</packaging>
  <build>
    <plugins>
${found[1]}
    </plugins>
  </build>
</project>
""", 'UTF-8')
        modules << name
    }
}
File pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('<!-- modules -->', modules.collect { "<module>$it</module>" }.join('\n    ')), 'UTF-8')
return // A value would be taken for an answer of the hook.
