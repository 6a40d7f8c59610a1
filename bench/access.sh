#!/usr/bin/env bash
# What the decision who may read and the log's row cost of the patient-record page, and how fast the log is verified.
# Writes bench/access.md.   bench/run.sh access [entries of the log, default 3000000]
# Needs a JDK 25 and psql; uses target/xinglin.jar, builds it when missing.
set -euo pipefail
cd "$(dirname "$0")/.."
ENTRIES=${1:-3000000} HTTP=${BENCH_HTTP_PORT:-8119} SQL=${BENCH_SQL_PORT:-5619} WORK=$PWD/target/bench-access
FLAGS="-XX:+UseSerialGC -Xmx384m -Xss512k -XX:MaxMetaspaceSize=192m"
. bench/java25.sh
command -v psql >/dev/null || { echo "The bench needs psql: install Debian's postgresql-client." >&2; exit 1; }
[ -f target/xinglin.jar ] || ./mvnw -q -B package -DskipTests
LOAD_BEFORE=$(cut -d' ' -f1 /proc/loadavg)
say() { printf '\n== %s\n' "$*" >&2; }
sql() { psql -qtA -v ON_ERROR_STOP=1 -h localhost -p "$SQL" -U postgres "$@"; }

say "Access decision, veil and log row within the page"
./mvnw -o -q test -Dtest=ReadingCostBench -Dsurefire.failIfNoSpecifiedTests=false -Dui.skip=true
COST=$(cat target/reading-cost); echo "$COST" >&2

say "Grows the log to $ENTRIES entries and lets the sealer seal them"
rm -rf "$WORK"; mkdir -p "$WORK"
settings=(--xinglin.database.directory="$WORK/postgresql" --xinglin.demo.plant=false)
"$J/java" $FLAGS -jar target/xinglin.jar serve --port "$HTTP" "${settings[@]}" --xinglin.database.port="$SQL" >"$WORK/product.log" 2>&1 &
PRODUCT=$!
trap 'kill -TERM $PRODUCT 2>/dev/null || true; wait $PRODUCT 2>/dev/null || true' EXIT
for _ in $(seq 1200); do curl -sf -o /dev/null "http://localhost:$HTTP/livez" && break; kill -0 $PRODUCT || { tail -20 "$WORK/product.log" >&2; exit 1; }; sleep 0.1; done
begun=$(date +%s%3N)
sql -v ON_ERROR_STOP=1 -v entries="$ENTRIES" >/dev/null <<'S'
select $$insert into audit.entry (at, person_id, session_id, roles, institution_id, source, action, item, item_id, patient_id, purpose)
  select clock_timestamp(), gen_random_uuid(), gen_random_uuid(), 'DOCTOR', gen_random_uuid(), '203.0.113.' || n % 250, 'record.read', 'record',
    gen_random_uuid(), gen_random_uuid(), 'treatment' from generate_series(1, 10000) n$$ from generate_series(1, :entries / 10000) \gexec
S
while [ "$(sql -c "select position from audit.head")" -lt "$ENTRIES" ]; do sleep 0.5; done
SEALED=$(awk "BEGIN { printf \"%.0f\", $ENTRIES / (($(date +%s%3N) - $begun) / 1000) }")
kill -TERM $PRODUCT; wait $PRODUCT 2>/dev/null || true

say "Verifies it, three times"
for n in 1 2 3; do "$J/java" $FLAGS -jar target/xinglin.jar audit verify "${settings[@]}" 2>"$WORK/verify.err" | tail -1 | tee -a "$WORK/verified" >&2; done
RATE=$(sed -n 's/.*(\([0-9,]*\) entries\/s).*/\1/p' "$WORK/verified" | tr -d , | sort -g | sed -n 2p)
field() { sed -n "s/.*\b$1=\([0-9.]*\).*/\1/p" <<<"$COST"; }
{
  echo "# Reading a record, and proving the log"
  echo
  echo "$(date -u +%Y-%m-%d), by \`bench/run.sh access\`. $(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)) shared by product and PostgreSQL; load before $LOAD_BEFORE. Commits wait for the disk."
  echo
  echo "| what | measured | target |"
  echo "|---|---|---|"
  echo "| patient-record page of a record with $(field entries) entries, over HTTP, median | $(field page_ms) ms | |"
  echo "| of it: who may read, what is veiled, and the log's row, commit included | $(field decision_veil_and_log_ms) ms | |"
  echo "| their share of the page | $(awk "BEGIN { printf \"%.1f\", 100 * $(field share) }") % | 15 % |"
  echo "| one log row in a transaction of its own | $(field log_row_alone_ms) ms | |"
  echo "| sealing while entries arrive by ten thousand | $SEALED entries/s | |"
  echo "| \`audit verify\` of $(printf "%'d" "$ENTRIES") entries, median of three | $(printf "%'d" "$RATE") entries/s | 200,000 |"
  echo
  echo "The page's cost is the difference of the same reads with and without decision, veil and log, in turn, each the median of 300, then of 7 rounds: $(sed 's/.*pages=/pages /; s/costs=/ms; costs /' <<<"$COST") ms."
} >bench/access.md
cat bench/access.md
