#!/usr/bin/env bash
# Thousands want the places of four doctors in the same second. Writes bench/flash.md.
#   bench/run.sh flash [clients, default 5000]
set -euo pipefail
cd "$(dirname "$0")/.."
CLIENTS=${1:-5000} HTTP=${BENCH_HTTP_PORT:-8118} SQL=${BENCH_SQL_PORT:-5618} SECRET=bench-secret
WORK=$PWD/target/flash DATA=$PWD/target/flash/large/postgresql
. bench/java25.sh
[ -f target/xinglin.jar ] || ./mvnw -q -B package -DskipTests
command -v pgbench >/dev/null || { echo "The bench needs pgbench and psql: install Debian's postgresql and postgresql-client." >&2; exit 1; }
ulimit -n 65536 2>/dev/null || ulimit -n "$(ulimit -Hn)"
mkdir -p "$WORK"
say() { printf '\n== %s\n' "$*" >&2; }
sql() { psql -qtA -v ON_ERROR_STOP=1 -h localhost -p "$SQL" -U postgres "$@"; }

"$J/javac" -d "$WORK/load" -sourcepath bench bench/Flash.java
flash() { "$J/java" -XX:+UseSerialGC -Xmx512m -XX:TieredStopAtLevel=1 -cp "$WORK/load" Flash "$@" port="$HTTP" sessions="$WORK/sessions" secret="$SECRET"; }

FLAGS="${FLAGS:--XX:+UseSerialGC -Xmx768m -Xss512k -XX:MaxMetaspaceSize=192m}"
[ -d "$DATA" ] || { say "Plants the large region"; "$J/java" $FLAGS -jar target/xinglin.jar demo --size large --xinglin.database.directory="$DATA" >"$WORK/plant.log" 2>&1 || { tail -20 "$WORK/plant.log" >&2; exit 1; }; }
say "Starts the product"
"$J/java" $FLAGS -jar target/xinglin.jar serve --port "$HTTP" --xinglin.database.directory="$DATA" --xinglin.database.port="$SQL" \
  --xinglin.settlement.sandbox-secret="$SECRET" --xinglin.account.requests-per-source=1000000 >"$WORK/product.log" 2>&1 &
PRODUCT=$!
trap 'kill -TERM $PRODUCT 2>/dev/null; wait $PRODUCT 2>/dev/null || true' EXIT
for _ in $(seq 2400); do curl -sf -o /dev/null "http://localhost:$HTTP/api/clock" && break; kill -0 $PRODUCT || { tail -20 "$WORK/product.log" >&2; exit 1; }; sleep 0.1; done

if [ "$(sql -c "select count(*) from identity.person where id = '00000000-0000-7000-c000-000000000000'")" = 0 ]; then
  say "Plants $CLIENTS patients"
  sed -n '/^insert into identity/,/;$/p' bench/region.sql | sed "s/7000-a000/7000-c000/g; s/7000-b000/7000-b001/g; s/'1991'/'1992'/g" | sql -v patients="$CLIENTS" -f -
  until [ "$(sql -c 'select count(*) from identity.person where phone is not null')" = 0 ]; do sleep 1; done # the product seals phones that lie open
fi
say "Signs them in: a session is believed for an hour without the database, as that of somebody who has just opened the page"
flash sign-in patients="$CLIENTS"
round=$(sql -c "select coalesce(max(('x' || substr(id::text, 25, 4))::bit(16)::int), 0) from scheduling.session where id::text like '00000000-0000-7000-d000-%'")

# try <way> <tickets taken before the moment> <seconds until the moment>
try() {
  round=$((round + 1))
  local sessions=$(printf "'00000000-0000-7000-d000-%04x%08x'," $round 0 $round 1 $round 2 $round 3 | sed 's/,$//')
  local opens=$(($(date +%s%3N) + $3 * 1000)) released=true release=
  [ "$1" = line ] || released=false
  sql -v round=$round -v opens=$opens -v released=$released -f bench/flash.sql
  if [ "$released" = true ]; then
    for _ in $(seq 80); do
      release=$(sql -c "select id from release.release where opens_at = to_timestamp($opens / 1000.0)"); [ -n "$release" ] && break; sleep 0.2
    done
    sleep 2
  fi
  # Watches from outside when the places were held.
  (sleep $(awk "BEGIN { print ($opens - $(date +%s%3N)) / 1000 }"); end=$(($(date +%s) + 7))
   echo "select round(extract(epoch from clock_timestamp()) * 1000 - $opens), count(*) from scheduling.appointment a join scheduling.slot s on s.id = a.slot_id where s.session_id = any(array[$sessions]::uuid[]) \\watch 0.05" \
    | timeout 8 psql -qtA -F' ' -h localhost -p "$SQL" -U postgres 2>/dev/null || true) >"$WORK/watch" &
  local watcher=$!
  flash pages opens=$opens >"$WORK/pages" &
  local pages=$!
  flash rush round=$round opens=$opens early="$2" way="$1" release="$release" >"$WORK/out"
  wait $watcher $pages || true
  local all=$(awk 'NF == 2 && $2 >= 200 { print int($1); exit }' "$WORK/watch")
  local over=$(sql -c "select count(*) filter (where taken > capacity or taken <> live), sum(taken), coalesce(max(mine), 0) from (select s.taken, s.capacity, (select count(*) from scheduling.appointment a where a.slot_id = s.id and a.state in ('HELD', 'CONFIRMED')) as live from scheduling.slot s where s.session_id = any(array[$sessions]::uuid[])) x,
     lateral (select max(n) as mine from (select count(*) n from scheduling.appointment a join scheduling.slot s on s.id = a.slot_id where s.session_id = any(array[$sessions]::uuid[]) and a.state in ('HELD', 'CONFIRMED') group by a.patient_id) y) z")
  echo "way=$1 early=$2 all_held_ms=${all:-never} wrong_slots|taken|most_per_patient=$over $(cat "$WORK/out" "$WORK/pages" | tr "\n" " ")load=$(cut -d' ' -f1 /proc/loadavg)" | tee -a "$WORK/rounds" >&2
}

: >"$WORK/rounds"
LOAD_BEFORE=$(cut -d' ' -f1 /proc/loadavg)
say "Warm-up";                                try line $((CLIENTS / 2)) 22
say "Half took a ticket, half come at the moment"; try line $((CLIENTS / 2)) 22; try line $((CLIENTS / 2)) 22
say "All come at the moment";                 try line 0 15; try line 0 15
say "All took a ticket";                      try line "$CLIENTS" 30
say "Without a release: row locks alone";     try direct 0 6
say "Without a release: a gate in memory before row locks"; try gate 0 6; try gate 0 6
say "PostgreSQL alone: the statements of one draw of 200 among $CLIENTS tickets"
sql -v clients="$CLIENTS" -f bench/flash-alone.sql 2>"$WORK/alone.err" >"$WORK/alone" || cat "$WORK/alone.err" >&2
RSS=$(($(ps -o rss= -p $PRODUCT) / 1024))
{
  echo "# Flash release"
  echo
  echo "$(date -u +%Y-%m-%d), by \`bench/run.sh flash\`: $CLIENTS clients with sessions want 200 slots of 4 doctors in the same second, in the large region of $(sql -c "select count(*) from scheduling.slot") slots; $(nproc) cores shared by load generator, product and PostgreSQL. Load of the machine before: $LOAD_BEFORE. JVM after it all: $RSS MB."
  echo
  echo "| way | tickets before the moment | all 200 held, ms | last client answered, ms | answered p50 | p99 | held / paid | slots oversold | most places of one patient | ordinary pages p50 / p95 / worst, ms (failed) | other answers | load |"
  echo "|---|---|---|---|---|---|---|---|---|---|---|---|"
  tail -n +2 "$WORK/rounds" | sed 's/wrong_slots|taken|most_per_patient=\([0-9]*\)|[0-9]*|\([0-9]*\)/wrong=\1 most=\2/' | while read -r line; do
    f() { sed -n "s/.*\b$1=\([^ ]*\).*/\1/p" <<<"$line"; }
    echo "| $(f way) | $(f early) | $(f all_held_ms) | $(f answered_last_ms) | $(f answered_p50_ms) | $(f answered_p99_ms) | $(f held) / $(f paid) | $(f wrong) | $(f most) | $(f pages_p50_ms) / $(f pages_p95_ms) / $(f pages_worst_ms) ($(f pages_failed)) | $(sed -n 's/.*odd=\({[^}]*}\).*/\1/p' <<<"$line") | $(f load) |"
  done
  echo
  echo "Targets: all held ≤ 2,000 ms, everybody answered ≤ 4,000 ms, 0 oversold, 1 place a patient at most, ordinary pages p95 ≤ 500 ms. Pages are asked for at 40 a second in open loop and counted from one second before the moment to five after. Who took a ticket asks when the server said, spread over two seconds, so the answer's time holds that wait."
  echo
  echo "PostgreSQL alone, the statements that hold 200 places and decide $CLIENTS tickets, once each in one transaction: $(tr '\n' ' ' <"$WORK/alone")"
} >bench/flash.md
cat bench/flash.md
