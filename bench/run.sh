#!/usr/bin/env bash
# Measures the product against PostgreSQL alone, in turn on the same cores, and writes bench/report.md.
#   bench/run.sh [seconds per round, default 10]     or     bench/run.sh flash [clients]
#   bench/run.sh search|growth [seconds]   how it bears size: bench/size.sh
#   bench/run.sh fuzz [requests] [seed]   hostile requests: bench/fuzz.sh
#   bench/run.sh chat [visits] [messages/s] [seconds]   two nodes, one killed: bench/chat.sh
#   bench/run.sh access [entries]   what reading a record costs, and how fast the log is proven: bench/access.sh
#   bench/run.sh line   the ways of a release that were rejected, beside the one taken: bench/line.sh
#   bench/run.sh codes <file.csv>   loading the national table of coded diagnoses: bench/codes.sh
# Needs a JDK 25, and pgbench, psql and Chromium (installed by apt when root). Uses target/xinglin.jar; builds it when missing.
set -euo pipefail
cd "$(dirname "$0")/.."
[ "${1:-}" != flash ] || exec bench/flash.sh "${@:2}"
[ "${1:-}" != fuzz ] || exec bench/fuzz.sh "${@:2}"
[ "${1:-}" != chat ] || exec bench/chat.sh "${@:2}"
[ "${1:-}" != codes ] || exec bench/codes.sh "${@:2}"
[ "${1:-}" != line ] || exec bench/line.sh
[ "${1:-}" != access ] || exec bench/access.sh "${@:2}"
case "${1:-}" in search | growth) exec bench/size.sh "$@" ;; esac
SECONDS_PER_ROUND=${1:-10}
ROUNDS=3 CLIENTS=16 PATIENTS=100 SESSIONS=6000 HTTP=${BENCH_HTTP_PORT:-8118} SQL=${BENCH_SQL_PORT:-5618}
WORK=$PWD/target/bench DATA=$PWD/target/bench/data/postgresql SECRET=bench-secret
SLOTS_PER_ROUND=$((SESSIONS * PATIENTS / 14))

say() { printf '\n== %s\n' "$*" >&2; }
die() { echo "$*" >&2; exit 1; }

. bench/java25.sh
if ! command -v pgbench >/dev/null || ! command -v psql >/dev/null; then
  [ "$(id -u)" = 0 ] || die "The bench needs pgbench and psql: install Debian's postgresql and postgresql-client."
  apt-get install -y -q --no-install-recommends postgresql postgresql-client >/dev/null
fi
if ! command -v chromium >/dev/null; then
  [ "$(id -u)" = 0 ] || die "The bench needs Chromium to weigh the first page."
  apt-get install -y -q --no-install-recommends chromium fonts-noto-cjk >/dev/null
fi
[ -f target/xinglin.jar ] || ./mvnw -q -B package -DskipTests

PRODUCT=
stop() {
  [ -z "$PRODUCT" ] || { kill -TERM "$PRODUCT" 2>/dev/null || true; wait "$PRODUCT" 2>/dev/null || true; }
  PRODUCT=
}
trap stop EXIT

now_ms() { date +%s%3N; }
# start <seconds to wait> <command…>: starts the product and waits for its first page; milliseconds in FIRST_PAGE
start() {
  local patience=$1 begun; shift
  begun=$(now_ms)
  "$@" serve --port "$HTTP" --xinglin.database.directory="$DATA" --xinglin.database.port="$SQL" \
    --xinglin.settlement.sandbox-secret="$SECRET" --xinglin.account.requests-per-source=1000000 >>"$WORK/product.log" 2>&1 &
  PRODUCT=$!
  until curl -sf -o /dev/null "http://localhost:$HTTP/"; do
    kill -0 "$PRODUCT" 2>/dev/null || { tail -20 "$WORK/product.log" >&2; die "The product did not start."; }
    [ $(($(now_ms) - begun)) -lt $((patience * 1000)) ] || die "The product did not start within $patience s."
    sleep 0.05
  done
  FIRST_PAGE=$(($(now_ms) - begun))
}
sql() { psql -qtA -v ON_ERROR_STOP=1 -h localhost -p "$SQL" -U postgres "$@"; }
confirmed() { sql -c "select count(*) from scheduling.appointment where state = 'CONFIRMED'"; }
median() { sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
field() { sed -n "s/.*\b$1=\([0-9.]*\).*/\1/p"; }

# What the operator's guide recommends for one node; the extracted jar starts like the jar, and can use an AOT cache.
FLAGS="-XX:+UseSerialGC -Xmx384m -Xss512k -XX:MaxMetaspaceSize=192m ${BENCH_FLAGS:-}"
rm -rf "$WORK"; mkdir -p "$WORK"
"$J/javac" -d "$WORK/load" -sourcepath bench bench/Load.java bench/Script.java
load() { "$J/java" -XX:+UseSerialGC -Xmx256m -XX:TieredStopAtLevel=1 -cp "$WORK/load" Load "$@" port="$HTTP" sessions="$WORK/sessions" secret="$SECRET"; }

LOAD_BEFORE=$(cut -d" " -f1 /proc/loadavg)
say "First start: makes the database, migrates, plants the demo region"
start 240 "$J/java" $FLAGS -jar target/xinglin.jar; FIRST_START=$FIRST_PAGE
stop
say "Second start, of the extracted jar, writes the AOT cache"
"$J/java" -Djarmode=tools -jar target/xinglin.jar extract --destination "$WORK/app" >/dev/null
start 240 "$J/java" $FLAGS -XX:AOTCacheOutput="$WORK/app/xinglin.aot" -jar "$WORK/app/xinglin.jar"
stop
say "Third start, as the jar and with the AOT cache"
start 120 "$J/java" $FLAGS -jar target/xinglin.jar; THIRD_JAR=$FIRST_PAGE
stop
start 120 "$J/java" $FLAGS -XX:AOTCache="$WORK/app/xinglin.aot" -jar "$WORK/app/xinglin.jar"; THIRD_AOT=$FIRST_PAGE

say "First page of the patient face"
PAGE_BYTES=$("$J/java" bench/Page.java "http://localhost:$HTTP/")

say "Bench region and sign-ins"
sql -v patients=$PATIENTS -v sessions=$SESSIONS -f bench/region.sql
until [ "$(sql -c 'select count(*) from identity.person where phone is not null')" = 0 ]; do sleep 1; done # the product seals phones that lie open
load sign-in patients=$PATIENTS

say "Statement log of one booking"
LOG=$(dirname "$DATA")/postgresql.log
sql -c "alter system set log_line_prefix = '@@%p %n@@ '" -c "alter system set log_statement = 'all'" -c "select pg_reload_conf()" >/dev/null
sleep 1
for i in 1 2; do
  before=$(wc -l <"$LOG")
  load once first=$((SESSIONS * PATIENTS - 10 + i)) >"$WORK/answer$i"
  sleep 2
  tail -n +$((before + 1)) "$LOG" >"$WORK/statements$i.log"
done
sql -c "alter system reset all" -c "select pg_reload_conf()" >/dev/null
"$J/java" -cp "$WORK/load" Script "$WORK"/statements{1,2}.log "$WORK"/answer{1,2} >bench/book.pgbench.sql
STATEMENTS=$(sed -n 's/^-- \([0-9]*\) statements in .*/\1/p' bench/book.pgbench.sql)
TRANSACTIONS=$(sed -n 's/^-- .* statements in \([0-9]*\) transactions.*/\1/p' bench/book.pgbench.sql)

turn=0
# CPU milliseconds used so far by the JVM, and by PostgreSQL with the backends that have ended.
cpu() { cat "${@:2}" 2>/dev/null | awk -v post="$1" '{ sub(/^.*\) /, ""); t += $12 + $13; if (NR == 1 && post) t += $14 + $15 } END { print t * 10 }'; }
jvm_cpu() { cpu 0 "/proc/$PRODUCT/stat"; }
pg_cpu() { local p=$(head -1 "$DATA/postmaster.pid"); cpu 1 "/proc/$p/stat" $(pgrep -P "$p" | sed 's|.*|/proc/&/stat|'); }
each() { awk "BEGIN { printf \"%.2f\", ($1) / $2 }"; }

# One round of each: the product, then PostgreSQL alone while the product is stopped (its timers would share the cores) with the same statements; each books slots nobody has booked.
product_round() {
  local before=$(confirmed) jvm=$(jvm_cpu) pg=$(pg_cpu)
  load book clients="${2:-$CLIENTS}" seconds="$1" first=$turn slots=$SLOTS_PER_ROUND >"$WORK/product.round"
  BOOKED=$(field bookings <"$WORK/product.round")
  [ $(($(confirmed) - before)) = "$BOOKED" ] || die "The product answered $BOOKED bookings and kept $(($(confirmed) - before))."
  [ "$(field failed <"$WORK/product.round")" = 0 ] || die "Bookings failed: $(cat "$WORK/product.round")"
  JVM_EACH=$(each "$(jvm_cpu) - $jvm" "$BOOKED") PG_EACH=$(each "$(pg_cpu) - $pg" "$BOOKED")
  turn=$((turn + SLOTS_PER_ROUND))
}
database_round() {
  local before=$(confirmed) pg=$(pg_cpu) runs
  kill -STOP "$PRODUCT"
  pgbench -h localhost -p "$SQL" -U postgres -n -M prepared -c $CLIENTS -j 1 -T "$1" -D k=-1 -D base=$turn -D patients=$PATIENTS \
    -f bench/book.pgbench.sql postgres >"$WORK/pgbench.out" 2>&1 || { kill -CONT "$PRODUCT"; cat "$WORK/pgbench.out" >&2; die "pgbench failed."; }
  runs=$(sed -n 's/^number of transactions actually processed: \([0-9]*\).*/\1/p' "$WORK/pgbench.out")
  ALONE_EACH=$(each "$(pg_cpu) - $pg" "$runs")
  TPS=$(sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$WORK/pgbench.out")
  # Nobody is told of these bookings, and the product seals their log before its turn comes.
  sql -c "truncate scheduling.booked_news"
  kill -CONT "$PRODUCT"
  [ $(($(confirmed) - before)) = "$runs" ] || die "$runs pgbench runs made $(($(confirmed) - before)) confirmed bookings: one each is the rule."
  until [ "$(sql -c "select max(id) from audit.entry")" = "$(sql -c "select max(entry_id) from audit.seal")" ]; do sleep 0.2; done
  sleep 2
  turn=$((turn + SLOTS_PER_ROUND))
}

# Few clients first: the compiler has a core to itself. Then as many as are measured, until a round is no faster than the one before.
say "Warm-up"
product_round 40 2; cat "$WORK/product.round" >&2
LAST=0
for _ in 1 2 3 4 5 6; do
  product_round 10; cat "$WORK/product.round" >&2
  NOW=$(field rate <"$WORK/product.round")
  if awk "BEGIN { exit !($NOW < 1.03 * $LAST) }"; then break; fi
  LAST=$NOW
done
database_round 3
: >"$WORK/rounds"
for round in $(seq $ROUNDS); do
  say "Round $round"
  product_round "$SECONDS_PER_ROUND"
  database_round "$SECONDS_PER_ROUND"
  p=$(cat "$WORK/product.round")
  echo "$round $(field rate <<<"$p") $TPS $(field whole_p50_ms <<<"$p") $(field whole_p99_ms <<<"$p") $JVM_EACH $PG_EACH $ALONE_EACH $(cut -d' ' -f1 /proc/loadavg)" \
    | tee -a "$WORK/rounds" >&2
done

RSS=$(($(ps -o rss= -p "$PRODUCT") / 1024))
POSTMASTER=$(head -1 "$DATA/postmaster.pid")
PG=$(for p in "$POSTMASTER" $(pgrep -P "$POSTMASTER"); do sed -n 's/^Pss: *\([0-9]*\).*/\1/p' "/proc/$p/smaps_rollup" 2>/dev/null || true; done | awk '{ s += $1 } END { print int(s / 1024) }')
VERSION=$(sql -c "show server_version")
DURABLE=$(sql -c "select string_agg(name || '=' || setting, ', ' order by name) from pg_settings where name in ('fsync','synchronous_commit','full_page_writes')")
stop

P=$(awk '{ print $2 }' "$WORK/rounds" | median) D=$(awk '{ print $3 }' "$WORK/rounds" | median)
RATIO=$(awk '{ printf "%.1f\n", 100 * $2 / $3 }' "$WORK/rounds" | median)
{
  cat <<REPORT
# Bench report

$(date -u +%Y-%m-%d), by \`bench/run.sh\`. Machine: $(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)), $(awk '/MemTotal/ { printf "%d GiB", $2 / 1048576 }' /proc/meminfo), $(uname -s) $(uname -r | cut -d- -f1);
JDK $("$J/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p'), PostgreSQL $VERSION embedded ($DURABLE). Load generator, product and PostgreSQL share the cores.

## Book: hold + signed payment notice, confirmed, on distinct slots

$CLIENTS clients, $SECONDS_PER_ROUND s a round after a warm-up, product and PostgreSQL alone in turn on one server and one set of data; the product's process
is stopped meanwhile.
Session, CSRF token, idempotency key, signature and audit are checked and written in every booking; sign-in came before. One booking is $STATEMENTS statements in $TRANSACTIONS transactions
(\`bench/book.pgbench.sql\`, generated from the statement log of one booking; \`pgbench -M prepared\`).
Sealing the log, planning reminders and what else is done for many bookings at once is the product's alone; pgbench sends each begin by itself, where the driver sends it with
the first statement. Of the product's settings only the limit of sign-ins per address is raised.

| round | product, bookings/s | PostgreSQL alone, runs/s | ratio | product p50, ms | p99, ms | CPU a booking: JVM, ms | PostgreSQL, ms | PostgreSQL alone, ms | load of the machine |
|---|---|---|---|---|---|---|---|---|---|
$(awk '{ printf "| %d | %.0f | %.0f | %.0f %% | %.1f | %.1f | %s | %s | %s | %s |\n", $1, $2, $3, 100 * $2 / $3, $4, $5, $6, $7, $8, $9 }' "$WORK/rounds")
| **median** | **$(printf %.0f "$P")** | **$(printf %.0f "$D")** | **$RATIO %** (target 45 %) | | | | | | |

Load is the one-minute average; where it was high before the first round too ($LOAD_BEFORE), other work shared the cores.

## Process

| what | measured | target |
|---|---|---|
| third start of the migrated jar to the first page, \`java -jar xinglin.jar\` | $(awk "BEGIN { printf \"%.1f\", $THIRD_JAR / 1000 }") s | 10 s |
| a further start, extracted and with an AOT cache | $(awk "BEGIN { printf \"%.1f\", $THIRD_AOT / 1000 }") s | 10 s |
| first start: makes the database, migrates, plants the demo region | $(awk "BEGIN { printf \"%.1f\", $FIRST_START / 1000 }") s | |
| resident memory of the JVM after the workload (\`$FLAGS\`) | $RSS MB | 600 MB |
| PostgreSQL beside it (proportional share, shared buffers included) | $PG MB | |
| first page of the patient face as a browser loads it, answers of the API and portraits included, compressed | $(awk "BEGIN { printf \"%.1f\", $PAGE_BYTES / 1000 }") kB | 250 kB |
REPORT
} >bench/report.md
say "Wrote bench/report.md"; cat bench/report.md
