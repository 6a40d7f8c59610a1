#!/usr/bin/env bash
# Hostile requests made from the API's description, by the hundred thousand. Writes bench/fuzz.md; fails when one is answered
# with a failure or with a word of a stranger's.
#   bench/run.sh fuzz [requests, default 120000] [seed]
set -euo pipefail
cd "$(dirname "$0")/.."
exec ./mvnw -B -q test -Dui.skip=true -Dtest=FuzzTests -Dfuzz.requests="${1:-120000}" -Dfuzz.seed="${2:-20261128}" -Dfuzz.report=bench/fuzz.md
