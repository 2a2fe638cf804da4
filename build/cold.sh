#!/usr/bin/env bash
# What does a start cost? Runs JVMs one after the other, in turns, each of them new: one that does nothing, one that only
# reads the documents of the session contract, one that loads it, one that judges a message by it too, and two plain
# programs of networknt and its YAML reader: one that looks at nothing but the schema of that message, and one that does
# the same as a load, which checks the schemas of all messages and where their references lead. Prints the medians in
# milliseconds, the ratio of each to the last, and how many classes it loads; and below, of what the time to a first
# verdict consists.
# Needs the packaged core: mvn package -DskipTests -pl validator-core -am.
#
#   build/cold.sh [--rounds=15] [options for mvn]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rounds=15
options=()
for argument in "$@"; do
  case $argument in
    --rounds=*) rounds=${argument#*=} ;;
    *) options+=("$argument") ;;
  esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version() {
  sed -n "s/^    <$1>\(.*\)<\/$1>$/\1/p" pom.xml
}
release=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml)
core=$PWD/validator-core/target/message-contract-validator-core-$release.jar
contract=$PWD/schema/src/main/resources/io/messagecontract/schema/session-notification-events/asyncapi.yaml
[[ -f $core && -f $contract ]] || { echo "package the core first" >&2; exit 1; }
cat > "$work/pom.xml" << POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cold</groupId>
  <artifactId>cold</artifactId>
  <version>1</version>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>com.fasterxml.jackson</groupId>
        <artifactId>jackson-bom</artifactId>
        <version>$(version jackson.version)</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>com.networknt</groupId>
      <artifactId>json-schema-validator</artifactId>
      <version>$(version json-schema-validator.version)</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>$(version slf4j.version)</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -B -q -f "$work/pom.xml" ${options[@]+"${options[@]}"} dependency:build-classpath "-Dmdep.outputFile=$work/peer"
peer=$(cat "$work/peer")
cat > "$work/message.json" << JSON
{"payload":{"userIds":["7"],"namespace":"n","topicName":"t","message":"m"},"id":"1","version":0,"name":"PartyBanEvent","namespace":"n","parentNamespace":"p","timestamp":"2019-08-24T14:15:22Z","userId":"u","traceId":"t","sessionId":"s","spanContext":"c"}
JSON
# Their own output is not to be measured: how texts are put together at run time takes a JVM long to find out.
javac -XDstringConcat=inline -d "$work/ours" -cp "$core" build/cold/Ours.java build/cold/Yaml.java build/cold/Nothing.java
javac -XDstringConcat=inline -d "$work/theirs" -cp "$peer" build/cold/Peer.java

names=("JVM that does nothing" "documents read" "contract loaded" "contract loaded, first verdict"
  "networknt, one message" "networknt, every schema checked")
commands=(
  "-cp $work/ours Nothing"
  "-cp $work/ours:$core Yaml $contract event.schema.json notification-event.schema.json notification-payload.schema.json"
  "-cp $work/ours:$core Ours $contract"
  "-cp $work/ours:$core Ours $contract $work/message.json"
  "-cp $work/theirs:$peer Peer $contract $work/message.json"
  "-cp $work/theirs:$peer Peer $contract $work/message.json all"
)
for ((i = 0; i < ${#commands[@]}; i++)); do
  java -Xlog:class+load ${commands[i]} | grep -c 'source:' > "$work/classes-$i" # warms the files, too
done
for ((round = 0; round < rounds; round++)); do
  for ((i = 0; i < ${#commands[@]}; i++)); do
    start=$(date +%s%N)
    split=$(java ${commands[i]})
    echo "$((($(date +%s%N) - start) / 1000)) $split" >> "$work/times-$i"
  done
done

median() { # of a column of a command
  cut -d ' ' -f "$2" "$work/times-$1" | sort -n | sed -n "$(((rounds + 1) / 2))p"
}

all=$(median $((${#commands[@]} - 1)) 1)
printf '%-34s %8s %7s %8s %8s %8s   %s\n' program total ratio load verdict classes spread
for ((i = 0; i < ${#commands[@]}; i++)); do
  cut -d ' ' -f 1 "$work/times-$i" | sort -n | awk -v name="${names[i]}" -v total="$(median "$i" 1)" -v all="$all" \
    -v load="$(median "$i" 2)" -v verdict="$(median "$i" 3)" -v classes="$(cat "$work/classes-$i")" '
    NR == 1 { least = $1 } { most = $1 }
    END { printf "%-34.34s %8.0f %7.2f %8.0f %8.0f %8d   %.0f to %.0f\n", name, total / 1000, total / all, load / 1000, verdict / 1000, classes, least / 1000, most / 1000 }'
done

milliseconds() {
  awk -v microseconds="$1" 'BEGIN { printf "%.0f", microseconds / 1000 }'
}
first=3
jvm=$(median 0 1) read=$(median 1 2) load=$(median $first 2) verdict=$(median $first 3) again=$(median $first 4)
printf '\nJVM %s, documents %s, the rest of the load %s, compiling %s, the verdict itself %s\n' \
  "$(milliseconds "$jvm")" "$(milliseconds "$read")" "$(milliseconds $((load - read)))" \
  "$(milliseconds $((verdict - again)))" "$(milliseconds "$again")"
