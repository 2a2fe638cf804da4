#!/usr/bin/env bash
# Measures what the toolkit costs beside its peers, and writes docs/performance.md. Sections that are not measured stay.
#
#   build/performance.sh [--quick] [--page=FILE] [PART...]
#
# The parts are named on that page; none means all of them, which takes about an hour. MVN names another mvn, or
# one with options, as MVN="mvn -o".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# shellcheck disable=SC2086 # several words
${MVN:-mvn} -B -ntp -q -Pbenchmarks -pl benchmarks -am -DskipTests package
exec java -jar benchmarks/target/benchmarks.jar "$@"
