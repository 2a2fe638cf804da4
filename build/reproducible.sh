#!/usr/bin/env bash
# Are the jars reproducible, and the bills of materials beside them? Builds the working tree twice, without tests, in two
# folders, time zones, languages and umasks, and compares every file byte for byte. Prints the digests; exit status 1 if
# any differs.
#
#   build/reproducible.sh [options for mvn, such as -Dmaven.repo.local=...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Only what makes these files; the checks belong to mvn verify.
package=(mvn -B -ntp -q package -DskipTests -Denforcer.skip -Dmaven.javadoc.skip -Dspotless.check.skip "$@")

build() { # folder
  mkdir -p "$work/$1"
  tar --exclude=./.git --exclude=target -cf - . | tar -xf - -C "$work/$1"
  (cd "$work/$1" && "${package[@]}")
  (cd "$work/$1" && find . \( -path '*/target/*.jar' -o -path '*/target/bom.json' \) -not -name 'original-*' -not -path '*/target/*/*' -print0 |
    sort -z | xargs -0 sha256sum) > "$work/$1.sha256"
}

# 022 and 002 are the usual ones. Under 077 the jars do differ: maven-jar-plugin keeps file modes that grant less.
(umask 022 && build first)
(umask 002 && MAVEN_OPTS="-Duser.timezone=Pacific/Auckland -Duser.language=tr" build a-second-folder)

cat "$work/first.sha256"
jars=$(grep -c '\.jar$' "$work/first.sha256" || true)
bills=$(grep -c 'bom\.json$' "$work/first.sha256" || true)
if [[ "$jars" -eq 0 ]]; then
  echo "NOT REPRODUCIBLE: no jar was built" >&2
  exit 1
fi
if ! diff "$work/first.sha256" "$work/a-second-folder.sha256"; then
  echo "NOT REPRODUCIBLE: see the lines above (< first build, > second build)" >&2
  exit 1
fi
echo "reproducible: $jars jars and $bills bills of materials, each built twice, equal bytes"
