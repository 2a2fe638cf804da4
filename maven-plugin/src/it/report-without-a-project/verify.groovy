assert new File(basedir, 'build.log').text.contains('[INFO] page of 1 report: reports/index.html')
assert new File(basedir, 'reports').list().sort() == ['index.html', 'validate.json', 'validate.txt']
assert new File(basedir, 'reports/index.html').text.contains('1 goal passed')
