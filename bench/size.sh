#!/usr/bin/env bash
# How the product bears size. Writes bench/search.md or bench/growth.md.
#   bench/run.sh search [seconds, default 30]   doctor search on the large region, open loop at 100 requests/s; memory; third start
#   bench/run.sh growth [seconds, default 10]   booking with 5,000,000 slots beside 120,000, in turn on the same cores
# Needs a JDK 25, psql and target/xinglin.jar; makes data of its own under target/bench-size.
set -euo pipefail
cd "$(dirname "$0")/.."
WHAT=${1:?search or growth} WORK=$PWD/target/bench-size SECRET=bench-secret
FLAGS="-XX:+UseSerialGC -Xmx384m -Xss512k -XX:MaxMetaspaceSize=192m"

say() { printf '\n== %s\n' "$*" >&2; }
die() { echo "$*" >&2; exit 1; }
. bench/java25.sh
command -v psql >/dev/null || die "The bench needs psql: install Debian's postgresql-client."
[ -f target/xinglin.jar ] || ./mvnw -q -B package -DskipTests

declare -A PRODUCT=()
stop() { [ -z "${PRODUCT[$1]:-}" ] || { kill -TERM "${PRODUCT[$1]}" 2>/dev/null || true; wait "${PRODUCT[$1]}" 2>/dev/null || true; unset "PRODUCT[$1]"; }; }
trap 'for name in "${!PRODUCT[@]}"; do stop "$name"; done' EXIT
# start <name> <http port> <sql port>: waits for the first page; milliseconds in FIRST_PAGE
start() {
  local begun=$(date +%s%3N)
  "$J/java" $FLAGS -jar target/xinglin.jar serve --port "$2" --xinglin.database.directory="$WORK/$1/postgresql" --xinglin.database.port="$3" \
    --xinglin.settlement.sandbox-secret="$SECRET" \
    --xinglin.account.requests-per-source=1000000 >>"$WORK/$1.log" 2>&1 &
  PRODUCT[$1]=$!
  until curl -sf -o /dev/null "http://localhost:$2/"; do
    kill -0 "${PRODUCT[$1]}" 2>/dev/null || { tail -20 "$WORK/$1.log" >&2; die "The product did not start."; }
    sleep 0.05
  done
  FIRST_PAGE=$(($(date +%s%3N) - begun))
}
rss() { echo $(($(ps -o rss= -p "${PRODUCT[$1]}") / 1024)); }
field() { sed -n "s/.*\b$1=\([0-9.]*\).*/\1/p"; }
median() { sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
machine() { echo "$(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)), $(awk '/MemTotal/ { printf "%d GiB", $2 / 1048576 }' /proc/meminfo), load before $LOAD_BEFORE"; }

rm -rf "$WORK"; mkdir -p "$WORK"
LOAD_BEFORE=$(cut -d" " -f1 /proc/loadavg)
"$J/javac" -d "$WORK/load" -sourcepath bench bench/OpenLoop.java
open() { "$J/java" -XX:+UseSerialGC -Xmx256m -XX:TieredStopAtLevel=1 -cp "$WORK/load" OpenLoop "$@"; }

search() {
  local seconds=${1:-30} begun third planted out
  say "Planting the large region"
  begun=$(date +%s%3N)
  "$J/java" $FLAGS -jar target/xinglin.jar demo --size large --xinglin.database.directory="$WORK/large/postgresql" >"$WORK/plant.log" 2>&1 || { tail "$WORK/plant.log"; die "Not planted."; }
  planted=$(($(date +%s%3N) - begun))
  start large 8128 5628; stop large; start large 8128 5628; third=$FIRST_PAGE
  sleep 15
  say "Warm-up, then $seconds s at 100 requests/s"
  open search port=8128 rate=100 seconds=20 queries=bench/queries.txt >&2
  : >"$WORK/rounds"
  for _ in 1 2 3; do open search port=8128 rate=100 seconds="$seconds" queries=bench/queries.txt | tee -a "$WORK/rounds" >&2; done
  local slots=$(psql -qtA -h localhost -p 5628 -U postgres -c 'select count(*) from scheduling.slot')
  cat >bench/search.md <<REPORT
# Search on the large region

$(date -u +%Y-%m-%d), by \`bench/run.sh search\`. Machine: $(machine). Load generator, product and PostgreSQL share the cores.
\`GET /api/practitioners\` with the $(wc -l <bench/queries.txt) queries of \`bench/queries.txt\` in turn, open loop at 100 requests/s, $seconds s a round after a warm-up.

| round | requests | failed | p50, ms | p95, ms (target 50) | p99, ms |
|---|---|---|---|---|---|
$(awk '{ for (i = 1; i <= NF; i++) { split($i, f, "="); v[f[1]] = f[2] } printf "| %d | %s | %s | %s | %s | %s |\n", NR, v["requests"], v["failed"], v["p50_ms"], v["p95_ms"], v["p99_ms"] }' "$WORK/rounds")

| phase of planting | seconds |
|---|---|
$(sed -n 's/^ *planting \(.*\) … \([0-9.]*\) s$/| \1 | \2 |/p' "$WORK/plant.log")

| what | measured | target |
|---|---|---|
| \`demo --size large\`: start, migrations and planting of $slots slots | $(awk "BEGIN { printf \"%.1f\", $planted / 1000 }") s | 90 s |
| third start to the first page | $(awk "BEGIN { printf \"%.1f\", $third / 1000 }") s | 10 s |
| resident memory of the JVM after the workload (\`$FLAGS\`) | $(rss large) MB | 600 MB |
REPORT
  cat bench/search.md
}

# book <http port> <seconds> <clients> <first>
book() { "$J/java" -XX:+UseSerialGC -Xmx256m -XX:TieredStopAtLevel=1 -cp "$WORK/load" Load book port="$1" sessions="$WORK/sessions$1" secret=$SECRET clients="$3" seconds="$2" first="$4" slots=20000; }
growth() {
  local seconds=${1:-10} name http sqlport turn=0 rate out
  for name in few many; do
    [ $name = few ] && http=8128 sqlport=5628 || http=8129 sqlport=5629
    say "Region with $name slots"
    start $name $http $sqlport
    psql -q -v ON_ERROR_STOP=1 -h localhost -p $sqlport -U postgres -v patients=100 -v sessions=1200 -f bench/region.sql
    until [ "$(psql -qtA -h localhost -p $sqlport -U postgres -c "select count(*) from identity.person where phone is not null")" = 0 ]; do sleep 1; done
    [ $name = few ] || psql -q -v ON_ERROR_STOP=1 -h localhost -p $sqlport -U postgres -v sessions=49000 -f bench/growth.sql
    "$J/java" -cp "$WORK/load" Load sign-in port=$http patients=100 sessions="$WORK/sessions$http" >&2
  done
  say "Warm-up"
  for http in 8128 8129; do book $http 15 16 0 >&2; done
  turn=20000; : >"$WORK/rounds"
  for round in 1 2 3; do
    say "Round $round"
    few=$(book 8128 "$seconds" 16 $turn) many=$(book 8129 "$seconds" 16 $turn)
    turn=$((turn + 20000))
    echo "$round $(field rate <<<"$few") $(field rate <<<"$many") $(field hold_p99_ms <<<"$few") $(field hold_p99_ms <<<"$many")" | tee -a "$WORK/rounds" >&2
  done
  closed=$(book 8129 "$seconds" 64 80000 || true); echo "$closed" >&2
  rate=$(awk '{ print 0.6 * $3 }' "$WORK/rounds" | median)
  # The open loop takes a new stretch of slots of its own, with its product alone on the machine, warm at this rate.
  stop few
  open book port=8129 rate="$rate" seconds=15 sessions="$WORK/sessions8129" secret=$SECRET first=100000 slots=10000 >&2
  out=$(open book port=8129 rate="$rate" seconds=30 sessions="$WORK/sessions8129" secret=$SECRET first=110000 slots=10000)
  echo "$out" >&2
  cat >bench/growth.md <<REPORT
# Booking as the schedule grows

$(date -u +%Y-%m-%d), by \`bench/run.sh growth\`. Machine: $(machine). Two products with their PostgreSQL stand side by side, one with 120,000 slots of the bench, one with 5,000,000; they are loaded in turn. 16 clients, $seconds s a round.

| round | 120,000 slots, bookings/s | 5,000,000 slots, bookings/s | ratio | hold p99, ms | hold p99, ms |
|---|---|---|---|---|---|
$(awk '{ printf "| %d | %.0f | %.0f | %.2f | %s | %s |\n", $1, $2, $3, $3 / $2, $4, $5 }' "$WORK/rounds")
| **median** | | | **$(awk '{ printf "%.2f\n", $3 / $2 }' "$WORK/rounds" | median)** (target 0.85) | | |

| on 5,000,000 slots | measured | target |
|---|---|---|
| requests of bookings begun at $(printf %.0f "$rate")/s, open loop (60 % of the maximum), 30 s after 15 s of the same, the other product stopped: p50 / p99 | $(field p50_ms <<<"$out") / $(field p99_ms <<<"$out") ms, $(field failed <<<"$out") failed | p99 100 ms |
| closed loop, 64 clients: bookings/s, hold p50 / p99 | $(field rate <<<"$closed")/s, $(field hold_p50_ms <<<"$closed") / $(field hold_p99_ms <<<"$closed") ms | |
REPORT
  cat bench/growth.md
}
"$WHAT" "${2:-}"
