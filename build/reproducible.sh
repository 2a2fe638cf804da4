#!/usr/bin/env bash
# Are the jars reproducible, and the bills of materials beside them? Builds the working tree once more, in another folder,
# time zone, language and umask, and compares every file byte for byte with what mvn verify (or package) has left in
# target/, but for the users in build/class-paths. Prints the digests; exit status 1 if any differs.
#
#   build/reproducible.sh [options for mvn, such as -Dmaven.repo.local=...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Only what makes these files; tests and checks belong to mvn verify.
package=(mvn -B -ntp -q package -Dmaven.test.skip -Denforcer.skip -Dmaven.javadoc.skip -Dspotless.check.skip
  -Derror-prone=-XDnothing "$@")

digests() { # folder
  (cd "$1" && find . \( -path '*/target/*.jar' -o -path '*/target/bom.json' \) -not -name 'original-*' -not -path './build/*' -not -path '*/target/*/*' -print0 |
    sort -z | xargs -0 -r sha256sum)
}

digests . > "$work/first.sha256"
cat "$work/first.sha256"
jars=$(grep -c '\.jar$' "$work/first.sha256" || true)
bills=$(grep -c 'bom\.json$' "$work/first.sha256" || true)
if [[ "$jars" -eq 0 ]]; then
  echo "NOT REPRODUCIBLE: there is no jar: run mvn verify first" >&2
  exit 1
fi

mkdir "$work/again"
tar --exclude=./.git --exclude=target -cf - . | tar -xf - -C "$work/again"
# 022 and 002 are the usual ones. Under 077 the jars do differ: maven-jar-plugin keeps file modes that grant less.
mask=002
[[ $(umask) != 0002 ]] || mask=022
(umask $mask && cd "$work/again" && MAVEN_OPTS="-Duser.timezone=Pacific/Auckland -Duser.language=tr" "${package[@]}")
digests "$work/again" > "$work/again.sha256"

if ! diff "$work/first.sha256" "$work/again.sha256"; then
  echo "NOT REPRODUCIBLE, or made of another tree: see the lines above (< in target, > built again)" >&2
  exit 1
fi
echo "reproducible: $jars jars and $bills bills of materials, built again, equal bytes"
