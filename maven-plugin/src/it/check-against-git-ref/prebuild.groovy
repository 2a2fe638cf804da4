import io.messagecontract.maven.git.GitSamples

String drifted = new File(basedir, 'contract/asyncapi.yaml').text
GitSamples git = GitSamples.in(basedir.toPath())
git.write('contract/asyncapi.yaml', drifted.replace('version: {type: string}', 'version: {type: integer}')).commit()
git.name('stable', 'v1')
git.write('contract/asyncapi.yaml', drifted).commit()
git.close()
