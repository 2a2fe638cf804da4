#!/usr/bin/env bash
# Breaks a package of validator-core in small ways, and sees whether a test fails each time. Fails below 85 %.
#
#   build/mutants.sh PACKAGE [TESTS [options for mvn]...]
#
# PACKAGE is one such as coverage; TESTS are the classes that are run, as a pattern, those of the package if none are
# given. Which mutants survive is in validator-core/target/pit-reports. MVN names another mvn.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

package=io.messagecontract.$1
[[ -d validator-core/src/main/java/${package//.//} ]] || { echo "no package $1" >&2; exit 2; }
# shellcheck disable=SC2086 # several words
exec ${MVN:-mvn} -B -ntp -Pmutants -pl validator-core -am test-compile org.pitest:pitest-maven:mutationCoverage \
  -DfailWhenNoMutations=false -DtargetClasses="$package.*" -DtargetTests="${2:-$package.*}" "${@:3}"
