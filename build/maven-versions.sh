#!/usr/bin/env bash
# Does one plugin serve every Maven? Runs the builds of maven-plugin/src/it, as mvn install has installed the plugin for
# them, on several versions of Maven. Prints a line for each; exit status 1 if a build went another way than it should, none
# ran, or Maven had something to say against the plugin.
#
#   build/maven-versions.sh [--maven=3.6.3,4.0.0-rc-7] [--builds=check-*,help-*] [options for mvn]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

versions=3.6.3,3.8.8,3.9.16,4.0.0-rc-7
builds=
mvn=(mvn -B -ntp -q)
for argument in "$@"; do
  case $argument in
    --maven=*) versions=${argument#*=} ;;
    --builds=*) builds=${argument#*=} ;;
    *) mvn+=("$argument") ;;
  esac
done

fail() {
  echo "$1" >&2
  exit 1
}

release=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml)
installed=maven-plugin/target/local-repo/io/messagecontract/message-contract-maven-plugin/$release
packed=maven-plugin/target/message-contract-maven-plugin-$release.jar
cmp -s "$installed/message-contract-maven-plugin-$release.jar" "$packed" ||
  fail "the plugin is not installed for its builds, or is another one: run mvn install first"

homes=$PWD/maven-plugin/target/mavens
home_of() { # version; the distribution is an artifact like any other
  local home=$homes/apache-maven-$1
  if [[ ! -x $home/bin/mvn ]]; then
    "${mvn[@]}" -N org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy "-DoutputDirectory=$homes" \
      "-Dartifact=org.apache.maven:apache-maven:$1:tar.gz:bin" >&2
    tar -xzf "$homes/apache-maven-$1-bin.tar.gz" -C "$homes"
  fi
  echo "$home"
}

mkdir -p "$homes"
bad=0
row="%-12s %7s %7s %8s\n"
# shellcheck disable=SC2059
printf "$row" maven builds failed seconds
for version in ${versions//,/ }; do
  home=$(home_of "$version")
  work=$PWD/maven-plugin/target/maven-$version
  clones=$PWD/maven-plugin/target/it # where scripts of the builds expect to be; moved when they are done
  rm -rf "$work" "$clones"
  mkdir -p "$work"
  SECONDS=0
  status=0
  # Given by the environment, because every Maven has to be asked to say all that it has against a plugin.
  "${mvn[@]}" -pl maven-plugin invoker:integration-test@real-builds "-Dinvoker.mavenHome=$home" \
    "-Dinvoker.mavenOpts=-Dmaven.plugin.validation=VERBOSE -XX:TieredStopAtLevel=1 -XX:+UseSerialGC" \
    "-Dinvoker.reportsDirectory=$work/reports" ${builds:+"-Dinvoker.test=$builds"} > "$work/log.txt" 2>&1 || status=$?
  seconds=$SECONDS
  mv "$clones" "$work/it"
  logs=$(find "$work/it" -name build.log)
  ran=$(grep -c . <<< "$logs" || true)
  failed=$({ grep -lr 'result="\(failure\|error\)[^"]*"' "$work/reports" || true; } | wc -l)
  # shellcheck disable=SC2059
  printf "$row" "$version" "$ran" "$failed" "$seconds"

  # Each build says which Maven it was, and none complains.
  if ((status != 0 || failed != 0 || ran == 0)); then
    bad=1
    grep -E 'ERROR|FAIL|failed' "$work/log.txt" | head -n 20 >&2 || true
  fi
  if grep -hE '^.WARNING. .*(message-contract-maven-plugin|[Pp]lugin validation)' $logs | sort | uniq -c >&2; then
    bad=1
  fi
done
if ((bad)); then
  fail "NOT ON EVERY MAVEN: a build went another way than it should, none ran, or Maven warns of the plugin"
fi
