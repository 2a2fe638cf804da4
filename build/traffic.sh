#!/usr/bin/env bash
# What does it cost to judge recorded traffic? Writes a recording of the session contract, then runs whole processes, one
# after the other, in turns: one that only goes through the tokens with Jackson, and one that loads the contract and judges
# each message; on one thread and on two. Prints the median of each in seconds, its ratio to the tokens on as many threads,
# the spread, the same of the CPU's time, which others on the machine disturb less, and the most memory. Needs Linux with GNU time, and benchmarks/target/benchmarks.jar.
#
#   build/traffic.sh [--lines=1000000] [--long=0] [--rounds=5] [--gzip] [--class-path=JAR] [options for java]
#
# --long puts one line of so many bytes among the others. Options for java are -Xmx128m where none are given.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lines=1000000
long=0
rounds=5
gzip=
class_path=benchmarks/target/benchmarks.jar
options=()
for argument in "$@"; do
  case $argument in
    --lines=*) lines=${argument#*=} ;;
    --long=*) long=${argument#*=} ;;
    --rounds=*) rounds=${argument#*=} ;;
    --gzip) gzip=.gz ;;
    --class-path=*) class_path=${argument#*=} ;;
    *) options+=("$argument") ;;
  esac
done
[[ ${#options[@]} -gt 0 ]] || options=(-Xmx128m)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
programs=io.messagecontract.benchmarks.traffic
file=$work/day.ndjson$gzip
java -cp "$class_path" $programs.TrafficWriter "$file" "$lines" "$long"
echo "$(wc -c < "$file") bytes, java ${options[*]}"

names=("tokens, as one stream" "tokens, 1 thread" "judged, 1 thread" "tokens, 2 threads" "judged, 2 threads")
commands=("TokenisedTraffic 0" "TokenisedTraffic 1" "JudgedTraffic 1" "TokenisedTraffic 2" "JudgedTraffic 2")
limits=(1 1 1 3 3) # whose ratio is 1

run() { # number of the command
  local program=${commands[$1]% *} threads=${commands[$1]#* }
  command time -a -o "$work/times-$1" -f '%e %U %S %M' \
    java "${options[@]}" -cp "$class_path" "$programs.$program" "$file" "$threads"
}

for ((round = 0; round < rounds; round++)); do
  for ((i = 0; i < ${#commands[@]}; i++)); do
    run "$i" >> "$work/said-$i"
  done
done

median() { # number of the command, awk's expression for the time
  awk "{ print $2 }" "$work/times-$1" | sort -n | sed -n "$(((rounds + 1) / 2))p"
}

wall='$1'
cpu='$2 + $3'
printf '%-24s %8s %6s %17s %8s %6s %9s   %s\n' program seconds ratio spread CPU ratio memory says
for ((i = 0; i < ${#commands[@]}; i++)); do
  limit=${limits[i]}
  sort -n "$work/times-$i" |
    awk -v name="${names[i]}" -v says="$(sort -u "$work/said-$i")" \
      -v wall="$(median "$i" "$wall")" -v least_wall="$(median "$limit" "$wall")" \
      -v cpu="$(median "$i" "$cpu")" -v least_cpu="$(median "$limit" "$cpu")" '
      NR == 1 { least = $1 } { most = $1 } $4 > memory { memory = $4 }
      END {
        printf "%-24s %8.2f %6.2f %7.2f to %6.2f %8.2f %6.2f %6.0f MB   %s\n",
          name, wall, wall / least_wall, least, most, cpu, cpu / least_cpu, memory / 1024, says
      }'
done
