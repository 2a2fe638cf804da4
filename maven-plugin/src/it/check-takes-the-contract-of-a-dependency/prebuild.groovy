import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

File home = new File(basedir, 'repository/it/dependency/sessions/1.0.0')
home.mkdirs()
new File(home, 'sessions-1.0.0.pom').text = '''<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>it.dependency</groupId>
  <artifactId>sessions</artifactId>
  <version>1.0.0</version>
</project>
'''
new ZipOutputStream(new FileOutputStream(new File(home, 'sessions-1.0.0.jar'))).withCloseable { jar ->
    jar.putNextEntry(new ZipEntry('org/acme/asyncapi.yaml'))
    jar << new File(basedir, 'message-contract-baseline/asyncapi.yaml').text
        .replace('version: {type: integer}', 'version: {type: string}').bytes
}
return // A value would be taken for an answer of the hook.
