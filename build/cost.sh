#!/usr/bin/env bash
# What does a goal cost a build? Runs whole processes, one after the other, in turns: a Maven that does nothing, the same
# with the plugin loaded and its goal skipped, and the goals on the session contract. Prints the median of each in seconds,
# with its distance and ratio to the first. Needs the plugin installed: mvn install -DskipTests -pl maven-plugin -am.
#
#   build/cost.sh [--rounds=9] [--with="COMMAND"]... [options for mvn]
#
# --with measures another command in the same turns, such as --with="asyncapi validate contract.yaml".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rounds=9
others=()
options=()
for argument in "$@"; do
  case $argument in
    --rounds=*) rounds=${argument#*=} ;;
    --with=*) others+=("${argument#*=}") ;;
    *) options+=("$argument") ;;
  esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
release=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml)
contract=$PWD/schema/src/main/resources/io/messagecontract/schema/session-notification-events/asyncapi.yaml
baseline=$PWD/examples/session-consumer/src/contract/asyncapi.yaml
[[ -f $contract && -f $baseline ]] || { echo "the session contract is not where it was" >&2; exit 1; }
cat > "$work/pom.xml" << POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cost</groupId>
  <artifactId>cost</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
</project>
POM

plugin=io.messagecontract:message-contract-maven-plugin:$release
maven="mvn -o -B -q -f $work/pom.xml ${options[*]:-}"
told="-Dmessage-contract.contract=$contract -Dmessage-contract.baseline=$baseline"
names=(
  "mvn validate, nothing to do"
  "validate, skipped"
  "validate"
  "check, compared anew"
  "check, as before"
)
commands=(
  "$maven validate"
  "$maven $plugin:validate $told -Dmessage-contract.skip"
  "$maven $plugin:validate $told"
  "rm -rf $work/target && $maven $plugin:check $told"
  "$maven $plugin:check $told"
)
for other in ${others[@]+"${others[@]}"}; do
  names+=("$other")
  commands+=("$other")
done

for ((i = 0; i < ${#commands[@]}; i++)); do
  bash -c "${commands[i]}" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; } # warm files, and be sure that it works
done
for ((round = 0; round < rounds; round++)); do
  for ((i = 0; i < ${#commands[@]}; i++)); do
    start=$(date +%s%N)
    bash -c "${commands[i]}" > /dev/null 2>&1
    echo $((($(date +%s%N) - start) / 1000000)) >> "$work/times-$i"
  done
done

median() {
  sort -n "$work/times-$1" | sed -n "$(((rounds + 1) / 2))p"
}

first=$(median 0)
printf '%-44s %8s %8s %7s %15s\n' command seconds more ratio spread
for ((i = 0; i < ${#commands[@]}; i++)); do
  ms=$(median "$i")
  sort -n "$work/times-$i" | awk -v name="${names[i]}" -v ms="$ms" -v first="$first" '
    NR == 1 { least = $1 } { most = $1 }
    END { printf "%-44.44s %8.2f %8.2f %7.2f   %5.2f to %5.2f\n", name, ms / 1000, (ms - first) / 1000, ms / first, least / 1000, most / 1000 }'
done
