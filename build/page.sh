#!/usr/bin/env bash
# Does the page of the goal report keep its promises in a browser? Lets real goals write reports on the session contract and
# its drifted copy, makes pages of them, one of hostile names and one of very many findings, and opens them in headless
# Chromium: no errors, no requests, no dead links, no scripts but its own, a filter that filters, nothing that axe
# complains about, nothing wider than a phone. Screenshots: target/page/shots.
#
#   build/page.sh [options for mvn]
#
# Needs the plugin as mvn verify has installed it for its builds, Node.js 18 or later, the npm registry, and Chromium: the
# one that CHROMIUM names, or Debian's, which is installed if root asks for it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD

fail() {
  echo "$1" >&2
  exit 1
}

command -v node > /dev/null || fail "Node.js is missing"
if ! command -v "${CHROMIUM:=/usr/bin/chromium}" > /dev/null; then
  [[ $(id -u) -eq 0 ]] || fail "$CHROMIUM is missing: install Debian's chromium, or name another one with CHROMIUM=…"
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends chromium
fi
export CHROMIUM

release=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml)
local_repo=$root/maven-plugin/target/local-repo
cmp -s "$local_repo/io/messagecontract/message-contract-maven-plugin/$release/message-contract-maven-plugin-$release.jar" \
  "maven-plugin/target/message-contract-maven-plugin-$release.jar" ||
  fail "the plugin is not installed for its builds, or is another one: run mvn verify first"

work=$root/target/page
rm -rf "$work"
mkdir -p "$work/browser" "$work/shots" "$work/pages"

# Nothing is downloaded again: the inner runs take from the repository of this machine what it has.
outer=$HOME/.m2/repository
for option in "$@"; do
  [[ $option == -Dmaven.repo.local=* ]] && outer=${option#*=}
done
sed "s#@localRepositoryUrl@#file://$outer#" maven-plugin/src/it/settings.xml > "$work/settings.xml"
plugin=io.messagecontract:message-contract-maven-plugin:$release
goals() { # folder, then goals and options
  (cd "$1" && shift && mvn -B -ntp -q -s "$work/settings.xml" "-Dmaven.repo.local=$local_repo" -Dmessage-contract.fail-on=never "$@" \
    > "$work/goals.log" 2>&1) || {
    cat "$work/goals.log" >&2
    fail "the goals did not run"
  }
}

# The page of a project whose contract has drifted, with what its tests and recordings have shown.
project=$work/project
mkdir -p "$project/recordings"
cp -R schema/src/main/resources/io/messagecontract/schema/session-notification-events "$project/baseline"
cp -R examples/drifted-contract "$project/contract"
cp build/page/recorded.ndjson "$project/recordings/"
evidence=()
for example in examples/*/target/message-contract/evidence; do
  [[ -d $example ]] && evidence+=("$root/$example")
done
looked=("$plugin:validate" "$plugin:check" "$plugin:verify-messages")
options=(-Dmessage-contract.contract=contract -Dmessage-contract.baseline=baseline -Dmessage-contract.messages=recordings
  -Dmessage-contract.guarantee=full,surface)
if ((${#evidence[@]})); then
  # Their tests have seen the contract as it was.
  goals "$project" "$plugin:coverage" -Dmessage-contract.contract=baseline \
    "-Dmessage-contract.evidence=$(IFS=,; echo "${evidence[*]}")"
fi
goals "$project" "${looked[@]}" "${options[@]}"
goals "$project" "$plugin:report"
cp "$project/target/message-contract/index.html" "$work/pages/session.html"

# The same reports with hostile names, and a second time, so that there is more of everything.
hostile=$work/hostile
mkdir -p "$hostile"
node build/page/hostile.mjs "$project/target/message-contract" "$hostile/reports"
goals "$hostile" "$plugin:report" -Dmessage-contract.report-directory=reports
cp "$hostile/reports/index.html" "$work/pages/hostile.html"

many=$work/many
mkdir -p "$many"
node build/page/many.mjs "$project/target/message-contract" "$many/reports"
goals "$many" "$plugin:report" -Dmessage-contract.report-directory=reports
cp "$many/reports/index.html" "$work/pages/many.html"

(cd "$work/browser" && npm init -y > /dev/null &&
  npm install --no-audit --no-fund --no-package-lock --silent puppeteer-core@^24 axe-core@^4)
cd "$work/browser"
node "$root/build/page/browser.mjs" "$work/shots" "$work"/pages/*.html
