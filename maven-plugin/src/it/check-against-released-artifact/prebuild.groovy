import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// Of 1.1.0 the contract is that of today; in 1.0.0 a version was a text. The repository's own word for the newest
// release is the one of a patch that came later.
String today = new File(basedir, 'contract/asyncapi.yaml').text
File folder = new File(basedir, 'repository/it/released/sessions')
['1.0.0': 'string', '1.1.0': 'integer'].each { version, type ->
    File home = new File(folder, version)
    home.mkdirs()
    new File(home, "sessions-${version}.pom").text = """<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>it.released</groupId>
  <artifactId>sessions</artifactId>
  <version>${version}</version>
</project>
"""
    new ZipOutputStream(new FileOutputStream(new File(home, "sessions-${version}.jar"))).withCloseable { jar ->
        jar.putNextEntry(new ZipEntry('contract/asyncapi.yaml'))
        jar << today.replace('version: {type: integer}', "version: {type: ${type}}")
            .replace('version: 1.2.0', "version: ${version}").bytes
    }
}
new File(folder, 'maven-metadata.xml').text = '''<metadata>
  <groupId>it.released</groupId>
  <artifactId>sessions</artifactId>
  <versioning>
    <latest>1.0.0</latest>
    <release>1.0.0</release>
    <versions>
      <version>1.1.0</version>
      <version>1.0.0</version>
    </versions>
  </versioning>
</metadata>
'''
return // A value would be taken for an answer of the hook.
