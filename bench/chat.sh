#!/usr/bin/env bash
# Open visits whose two ends are pages of different nodes; one node is killed in the middle. Writes bench/chat.md.
#   bench/run.sh chat [visits, default 1000] [messages a second, default 200] [seconds before the kill, default 40]
set -euo pipefail
cd "$(dirname "$0")/.."
VISITS=${1:-1000} RATE=${2:-200} TIME=${3:-40} AFTER=20
HTTP=${BENCH_HTTP_PORT:-8118} OTHER=$((${BENCH_HTTP_PORT:-8118} + 1)) SQL=${BENCH_SQL_PORT:-5618} SECRET=bench-secret
WORK=$PWD/target/chat DATA=$PWD/target/chat/data/postgresql
. bench/java25.sh
[ -f target/xinglin.jar ] || ./mvnw -q -B package -DskipTests
command -v pgbench >/dev/null || { echo "The bench needs pgbench and psql: install Debian's postgresql and postgresql-client." >&2; exit 1; }
ulimit -n 65536 2>/dev/null || ulimit -n "$(ulimit -Hn)"
mkdir -p "$WORK"
say() { printf '\n== %s\n' "$*" >&2; }
sql() { psql -qtA -v ON_ERROR_STOP=1 -h localhost -p "$SQL" -U postgres "$@"; }
field() { sed -n "s/.*\b$1=\([^ ]*\).*/\1/p"; }
machine() { echo "$(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)), $(awk '/MemTotal/ { printf "%d GiB", $2 / 1048576 }' /proc/meminfo)"; }

"$J/javac" -d "$WORK/load" -sourcepath bench bench/Chat.java
chat() { "$J/java" -XX:+UseSerialGC -Xmx384m -cp "$WORK/load" Chat "$@"; }

NODES=()
stop() { for node in "${NODES[@]}"; do kill -TERM "$node" 2>/dev/null || true; done; for node in "${NODES[@]}"; do wait "$node" 2>/dev/null || true; done; }
trap stop EXIT
FLAGS="-XX:+UseSerialGC -Xmx768m -Xss512k -XX:MaxMetaspaceSize=192m"
# node <port> <arguments…>: a node of the region, waited for until its first page
node() {
  local port=$1; shift
  "$J/java" $FLAGS -jar target/xinglin.jar serve --port "$port" --xinglin.account.requests-per-source=1000000 "$@" >"$WORK/node$port.log" 2>&1 &
  NODES+=($!)
  for _ in $(seq 6000); do curl -sf -o /dev/null "http://localhost:$port/api/clock" && return; kill -0 $! || { tail -20 "$WORK/node$port.log" >&2; exit 1; }; sleep 0.1; done
  exit 1
}
say "Two nodes on one PostgreSQL"
node "$HTTP" --xinglin.database.directory="$DATA" --xinglin.database.port="$SQL" --xinglin.settlement.sandbox-secret="$SECRET"
node "$OTHER" --xinglin.database.url="jdbc:postgresql://localhost:$SQL/postgres?user=postgres" --xinglin.demo.plant=false --xinglin.settlement.sandbox-secret="$SECRET"
say "$VISITS open visits, sign-ins"
sql -v visits="$VISITS" -v doctors=40 -f bench/chat.sql >"$WORK/visits"
until [ "$(sql -c 'select count(*) from identity.person where phone is not null')" = 0 ]; do sleep 1; done # the product seals phones that lie open
ROUND=$(sql -c "select split_part(number, '-', 2) from consultation.visit where id = '$(head -1 "$WORK/visits" | cut -d'|' -f1)'")
[ -f "$WORK/sessions" ] && [ "$(wc -l <"$WORK/sessions")" = "$VISITS" ] || chat sign-in port="$HTTP" patients="$VISITS" sessions="$WORK/sessions"

pg_cpu() { local p=$(head -1 "$DATA/postmaster.pid"); cat "/proc/$p/stat" $(pgrep -P "$p" | sed 's|.*|/proc/&/stat|') 2>/dev/null | awk '{ sub(/^.*\) /, ""); t += $12 + $13 } END { print t * 10 }'; }
say "$RATE messages a second, $TIME s; then kill -9 of the second node, $AFTER s more"
LOAD_BEFORE=$(cut -d' ' -f1 /proc/loadavg)
chat talk ports="$HTTP,$OTHER" sessions="$WORK/sessions" visits="$WORK/visits" rate="$RATE" seconds="$TIME" after="$AFTER" victim="${NODES[1]}" | tee "$WORK/out" >&2
LOAD_AFTER=$(cut -d' ' -f1 /proc/loadavg)
OUT=$(cat "$WORK/out") SENT=$(field sent <"$WORK/out")
STORED=$(sql -c "select count(*) || ' ' || count(distinct client_id) from consultation.message m join consultation.visit v on v.id = m.visit_id where v.number like 'BENCH-$ROUND-%' and m.client_id like 'bench-%'")
HOLES=$(sql -c "select count(*) from (select v.id from consultation.visit v join consultation.message m on m.visit_id = v.id where v.number like 'BENCH-$ROUND-%' group by v.id, v.last_seq having max(m.seq) <> v.last_seq or count(*) <> v.last_seq) x")
RSS=$(($(ps -o rss= -p "${NODES[0]}") / 1024))
say "PostgreSQL alone, the same statements at the same rate, then as fast as it can"
BENCH=(pgbench -h localhost -p "$SQL" -U postgres -n -M prepared -j 1 -D visits="$VISITS" -D round="$ROUND" -f bench/chat.pgbench.sql)
rm -f "$WORK"/alone.*
"${BENCH[@]}" -c 16 -R "$RATE" -T 20 -l --log-prefix="$WORK/alone" postgres >"$WORK/pgbench.rate" 2>&1
"${BENCH[@]}" -c 16 -T 10 postgres >"$WORK/pgbench.most" 2>&1
alone() { sort -n -k3 "$WORK"/alone.* | awk -v part="$1" '{ v[NR] = $3 } END { i = int(part * NR) + 1; if (i > NR) i = NR; printf "%.1f", v[i] / 1000 }'; }
MOST=$(sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$WORK/pgbench.most")
f() { field "$1" <<<"$OUT"; }
{
  cat <<REPORT
# Chat over two nodes

$(date -u +%Y-%m-%d), by \`bench/run.sh chat\`. Machine: $(machine). Load generator, two nodes and PostgreSQL share the cores; load of the machine $LOAD_BEFORE before, $LOAD_AFTER after.

$VISITS open visits, each with the patient's page on one node and the doctor's on the other, alternating: $(f sockets) WebSockets. $RATE messages a second in
open loop, patient and doctor in turn; a message's time counts from the moment it was due until its text was read off the other end's socket.
Session, care relation, promise clock, exchanges, danger signs and the log are checked and written with every message; sign-in came before.

| | messages | p50, ms | p95, ms | p99, ms | worst, ms |
|---|---|---|---|---|---|
| both nodes, $TIME s after a warm-up (target p99 200 ms) | $(f steady) | $(f steady_p50_ms) | $(f steady_p95_ms) | **$(f steady_p99_ms)** | $(f steady_worst_ms) |
| from the kill on, one node with all $(f sockets) pages, $AFTER s | $(f after) | $(f after_p50_ms) | $(f after_p95_ms) | $(f after_p99_ms) | $(f after_worst_ms) |
| PostgreSQL alone, the same statements (\`bench/chat.pgbench.sql\`) at $RATE a second | $(cat "$WORK"/alone.* | wc -l) | $(alone 0.5) | $(alone 0.95) | $(alone 0.99) | $(alone 1) |

PostgreSQL alone bears $(printf %.0f "$MOST") messages a second with 16 clients. It has nobody who listens; the product's nodes are woken by \`notify\`.

## kill -9 of one node in the middle

| | measured | target |
|---|---|---|
| pages cut off, and resumed on the other node by the number of the last message they know | $(f stranded), $(f resumed) | all |
| from the kill until resumed: p50 / p99 / last | $(f resumed_p50_ms) / $(f resumed_p99_ms) / $(f resumed_last_ms) ms | |
| sent / stored / stored with a name of their own | $SENT / $STORED | equal |
| lost (never heard by the other end) | $(f lost) | 0 |
| said and never heard back by their own page | $(f unheard) | 0 |
| duplicated (heard twice by one page) | $(f duplicated) | 0 |
| skipped numbers; visits with holes in the database | $(f gaps); $HOLES | 0 |
| refused frames; connections lost before the kill | $(f refused); $(f cut_before) | 0 |

A page comes back after 25 to 50 ms, later if that fails, and says again, under the same name, what it has not heard back. Resident memory of the surviving node
afterwards (\`$FLAGS\`): $RSS MB.
REPORT
} >bench/chat.md
cat bench/chat.md
for zero in lost unheard duplicated gaps refused; do [ "$(f $zero)" = 0 ] || { echo "$zero: $(f $zero)" >&2; exit 1; }; done
[ "$STORED" = "$SENT $SENT" ] && [ "$HOLES" = 0 ] || { echo "sent $SENT, stored $STORED, visits with holes $HOLES" >&2; exit 1; }
