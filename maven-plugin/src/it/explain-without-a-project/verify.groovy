String log = new File(basedir, 'build.log').text
assert log.contains('\n# property-removed\n\nA property that was documented')
assert log =~ /\nstale-acceptance +An entry accepts nothing any more\.\n/
assert log.contains('did you mean "property-removed"')
