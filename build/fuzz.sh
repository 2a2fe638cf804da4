#!/usr/bin/env bash
# Are there bytes that break what reads or writes them? Lets Jazzer look for a minute at each target: a class with a method
# fuzzerTestOneInput, whose folder of inputs is its name below src/test/resources/**/raw. Prints how many inputs were tried
# and what was found; exit status 1 if something was. What Jazzer learns stays in target/fuzz and is where the next run
# begins. Once a fault is mended, the input goes to the target's folder: every build tries it from then on.
#
#   build/fuzz.sh [SECONDS] [TARGET]... [options for mvn]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=60
targets=()
options=()
for argument in "$@"; do
  case $argument in
    -*) options+=("$argument") ;;
    *[!0-9]*) targets+=("$argument") ;;
    *) seconds=$argument ;;
  esac
done

mvn -B -ntp -q -Pfuzz -pl maven-plugin -am ${options[@]+"${options[@]}"} \
  test-compile dependency:build-classpath -Dmdep.outputFile=target/fuzz.class-path

if [[ ${#targets[@]} -eq 0 ]]; then
  mapfile -t targets < <(find */src/test/resources -path '*/raw/*' -type d -printf '%f\n' | sort)
fi
# In a long run, one input in eight is tried with all that is asserted. In a short one, the second compiler of the JVM would
# cost what it gains.
jvm=(-XX:+UseSerialGC -Xmx1g)
if [[ $seconds -gt 300 ]]; then jvm+=(-Dmessage-contract.thorough=8); else jvm+=(-XX:TieredStopAtLevel=1); fi
# Every pattern of a schema looks like an injection of regular expressions to Jazzer. Looking into each comparison takes
# four times as long as everything else; words to try are in the inputs that it begins with.
jazzer=(
  '--instrumentation_includes=io.messagecontract.**'
  '--custom_hook_includes=io.messagecontract.**'
  --disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection:com.code_intelligence.jazzer.sanitizers.RegexRoadblocks
  --trace=cov
  -timeout=20 -rss_limit_mb=3000 -max_len=4096 -len_control=0 -print_final_stats=1
)
status=0
printf '%-16s %10s %10s %s\n' target inputs 'a second' found
for target in "${targets[@]}"; do
  source=$(find */src/test/java -name "$target.java")
  [[ -n $source ]] || { echo "no target $target" >&2; exit 2; }
  module=${source%%/*}
  class=$(sed -n 's/^package \(.*\);$/\1/p' "$source").$target
  seeds=$(find "$module/src/test/resources" -path "*/raw/$target" -type d)
  work=$PWD/$module/target/fuzz/$target
  mkdir -p "$work/corpus"
  rm -f "$work"/*-*
  java "${jvm[@]}" -cp "$module/target/test-classes:$module/target/classes:$(cat "$module/target/fuzz.class-path")" \
    com.code_intelligence.jazzer.Jazzer "--target_class=$class" "${jazzer[@]}" "--reproducer_path=$work" \
    "-artifact_prefix=$work/" "-max_total_time=$seconds" "$work/corpus" "$seeds" > "$work/log" 2>&1 || status=1
  stat() {
    sed -n "s/^stat::$1: *//p" "$work/log" | tail -1
  }
  printf '%-16s %10s %10s %s\n' "$target" "$(stat number_of_executed_units)" "$(stat average_exec_per_sec)" \
    "$(find "$work" -maxdepth 1 -name '*-*' -printf '%f ')"
done
exit $status
