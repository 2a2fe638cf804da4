#!/usr/bin/env bash
# Does one jar serve every JUnit? Runs the tests of junit-extension, compiled once on the oldest Jupiter, against the jars
# that mvn verify (or package) has left in target/, on several versions of Jupiter and Java. Prints a line for each; exit
# status 1 if a test failed, none ran, or fewer than in the first line.
#
#   build/jupiter-versions.sh [--jupiter=5.14.4,6.1.3] [--jdk=FOLDER]... [options for mvn, such as -Dmaven.repo.local=...]
#
# Java is the one that Maven uses, the JDKs named, and one each of 17 and 25 if /usr/lib/jvm has it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

jupiter=5.10.5,5.14.4,6.0.3,6.1.3
jdks=("") # the one that Maven uses
# Short runs: what the second compiler of the JVM would gain, it would cost.
quick="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
mvn=(mvn -B -ntp -q -f build/jupiter/pom.xml surefire:test "-DargLine=$quick")
for argument in "$@"; do
  case $argument in
    --jupiter=*) jupiter=${argument#*=} ;;
    --jdk=*) jdks+=("${argument#*=}") ;;
    *) mvn+=("$argument") ;;
  esac
done

fail() {
  echo "$1" >&2
  exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The jars have to be made of the classes of this tree. Times do not tell: a jar that would not change is not written.
same_as_classes() { # module, jar
  [[ -f $1/target/$2 ]] || return 1
  mkdir "$work/$1"
  (jar=$PWD/$1/target/$2 && cd "$work/$1" && "${JAVA_HOME:+$JAVA_HOME/bin/}jar" --extract --file "$jar")
  diff -rq -x META-INF "$1/target/classes" "$work/$1" > /dev/null
}

release=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml)
same_as_classes schema "message-contract-schema-$release.jar" &&
  same_as_classes validator-core "original-message-contract-validator-core-$release.jar" &&
  same_as_classes junit-extension "message-contract-junit-extension-$release.jar" &&
  [[ -d junit-extension/target/test-classes ]] || fail "the jars are missing, or not of these classes: run mvn verify first"

feature() { # JDK, or nothing
  local java=${1:-${JAVA_HOME:-}}
  "${java:+$java/bin/}java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
}

present=" "
for jdk in "${jdks[@]}"; do
  present+="$(feature "$jdk") "
done
for wanted in 17 25; do
  for jdk in /usr/lib/jvm/*; do
    if [[ $present != *" $wanted "* && -x $jdk/bin/javac && $(feature "$jdk") == "$wanted" ]]; then
      jdks+=("$jdk")
      present+="$wanted "
    fi
  done
  [[ $present == *" $wanted "* ]] || echo "skipped: no JDK $wanted in /usr/lib/jvm, and none is named with --jdk"
done

told() { # pattern with one group; what the reports say there
  cat "$reports"/TEST-*.xml 2> /dev/null | sed -n "s/$1/\1/p" || true
}

sum() { # attribute of all reports
  told "^<testsuite .* $1=\"\([0-9]*\)\".*" | awk '{ n += $1 } END { print n + 0 }'
}

first=
bad=0
row="%-8s %-10s %6s %9s %8s\n"
# shellcheck disable=SC2059
printf "$row" jupiter java tests failures seconds
for jdk in "${jdks[@]}"; do
  for version in ${jupiter//,/ }; do
    reports=$PWD/build/jupiter/target/$version-java-$(feature "$jdk")
    rm -rf "$reports"
    mkdir -p "$reports"
    SECONDS=0
    status=0
    MAVEN_OPTS="${MAVEN_OPTS:-} $quick" "${mvn[@]}" "-Djunit.version=$version" "-Dreports=$reports" \
      ${jdk:+"-Djvm=$jdk/bin/java"} > "$reports/log.txt" 2>&1 || status=$?
    seconds=$SECONDS
    ran=$(($(sum tests) - $(sum skipped)))
    failures=$(($(sum failures) + $(sum errors)))
    # As the tests themselves saw it.
    java=$(told '.*<property name="java.version" value="\([^"]*\)".*' | sort -u)
    # shellcheck disable=SC2059
    printf "$row" "$version" "${java:--}" "$ran" "$failures" "$seconds"

    first=${first:-$ran}
    if ((status != 0 || failures != 0 || ran == 0 || ran < first)) ||
      ! grep -q "/junit-jupiter-engine-$version.jar:" "$reports"/TEST-*.xml; then
      bad=1
      grep -E 'ERROR|FAIL' "$reports/log.txt" | head -n 20 >&2 || true
      echo "see $reports" >&2
    fi
  done
done
if ((bad)); then
  fail "NOT ON EVERY JUPITER: a test failed, none ran, or fewer than in the first line"
fi
