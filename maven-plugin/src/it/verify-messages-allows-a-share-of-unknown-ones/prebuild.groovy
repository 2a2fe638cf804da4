import java.util.zip.GZIPOutputStream

File folder = new File(basedir, 'recordings/deep')
folder.mkdirs()

// 97 that are known, and 3 that are not.
new GZIPOutputStream(new FileOutputStream(new File(folder, 'day.ndjson.gz'))).withCloseable { gzip ->
    (1..100).each { gzip << """{"name":"${it % 40 == 7 ? 'Stranger' : 'SessionEnded'}","id":"s-$it"}\n""".toString().bytes }
}
return // A value would be taken for an answer of the hook.
