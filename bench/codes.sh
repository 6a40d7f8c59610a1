#!/usr/bin/env bash
# How long the whole command takes that loads the national table of coded diagnoses, the product's start included. Writes bench/codes.md.
#   bench/run.sh codes <file.csv>     the table is the authority's own and not part of the project
# Needs a JDK 25 and target/xinglin.jar; makes data of its own under target/bench-codes.
set -euo pipefail
cd "$(dirname "$0")/.."
FILE=${1:?the CSV file of code and name} WORK=$PWD/target/bench-codes
. bench/java25.sh
[ -f target/xinglin.jar ] || ./mvnw -q -B package -DskipTests
LOAD_BEFORE=$(cut -d' ' -f1 /proc/loadavg)
rm -rf "$WORK"; mkdir -p "$WORK"
# import <data>: seconds of the command and what it said last
import() {
  local begun=$(date +%s%3N) said
  said=$("$J/java" -jar target/xinglin.jar codes import "$FILE" --xinglin.database.directory="$WORK/$1/postgresql" 2>"$WORK/err" | tail -1) || { cat "$WORK/err" >&2; exit 1; }
  awk "BEGIN { printf \"%.1f\", ($(date +%s%3N) - $begun) / 1000 }"; echo " s | $said |"
}
"$J/java" -jar target/xinglin.jar demo --size small --xinglin.database.directory="$WORK/region/postgresql" >"$WORK/plant.log" 2>&1
{
  echo "# Loading the coded diagnoses"
  echo
  echo "$(date -u +%Y-%m-%d), by \`bench/run.sh codes\`. $(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)), load before $LOAD_BEFORE. The whole command \`codes import\` from the plain jar with the embedded PostgreSQL started and stopped; target 10 s."
  echo
  echo "| into | the command | what it says |"
  echo "|---|---|---|"
  echo "| a planted region | $(import region)"
  echo "| the same again | $(import region)"
  echo "| an empty directory, database made first | $(import empty)"
} >"$WORK/report"
cp "$WORK/report" bench/codes.md
cat bench/codes.md
