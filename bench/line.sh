#!/usr/bin/env bash
# The two ways of a release that were rejected, beside the one taken, in a PostgreSQL of their own. Writes bench/line.md.
#   bench/run.sh line      needs Debian's postgresql and redis-server (the second for this measurement only)
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/java25.sh
BIN=$(ls -d /usr/lib/postgresql/*/bin | tail -1) SQL=${BENCH_SQL_PORT:-5619} REDIS=${BENCH_REDIS_PORT:-6391} ROUNDS=10
command -v redis-server >/dev/null || { echo "The bench needs Debian's redis-server." >&2; exit 1; }
WORK=$(mktemp -d) OUT=$PWD/target/line; mkdir -p "$OUT"; chmod 755 "$WORK"
AS=; [ "$(id -u)" != 0 ] || { chown postgres "$WORK"; AS="runuser -u postgres --"; }
stop() { $AS "$BIN/pg_ctl" -D "$WORK/pg" -m fast stop >/dev/null 2>&1 || true; [ -z "${R:-}" ] || kill "$R" 2>/dev/null || true; rm -rf "$WORK"; }
trap stop EXIT
$AS "$BIN/initdb" -D "$WORK/pg" -A trust -U postgres >/dev/null
$AS "$BIN/pg_ctl" -D "$WORK/pg" -w -l "$WORK/log" -o "-p $SQL -c listen_addresses=localhost -c unix_socket_directories=$WORK -c max_connections=60" start >/dev/null
sql() { psql -qtA -v ON_ERROR_STOP=1 -h localhost -p "$SQL" -U postgres "$@"; }
sql -f bench/line.sql
median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.0f (%.0f-%.0f)", v[int((NR + 1) / 2)], v[1], v[NR] }'; }

# Two nodes come at the same moment; the second finds it drawn. Milliseconds until the first has committed, and until both know.
cat >"$OUT/row.sql" <<'S'
begin;
select state = 'AHEAD' as mine from release where id = 1 for update \gset
\if :mine
call draw();
\endif
commit;
S
sed "s/^select state.*/select pg_advisory_xact_lock(1);\nselect state = 'AHEAD' as mine from release where id = 1 \\\\gset/" "$OUT/row.sql" >"$OUT/advisory.sql"
both() { # both <way>
  sql -c 'call fresh(true)' -c 'vacuum analyze' -c 'checkpoint'
  local begun=$(date +%s%N)
  sql -f "$OUT/$1.sql" >/dev/null & sql -f "$OUT/$1.sql" >/dev/null; wait $!
  echo $((($(date +%s%N) - begun) / 1000000)) >>"$OUT/$1"
  [ "$(sql -c "select count(*) || '/' || sum(taken) || '/' || (select count(*) from appointment) from slot")" = 200/200/200 ] || { echo "wrong books after $1" >&2; exit 1; }
}
LOAD=$(cut -d" " -f1 /proc/loadavg)
rm -f "$OUT/row" "$OUT/advisory"
both row; both advisory; rm "$OUT/row" "$OUT/advisory"
for _ in $(seq $ROUNDS); do both row; both advisory; done

# 5,000 arrivals in batches of fifty over eight connections, sharing the row, or sharing an advisory lock.
cat >"$OUT/a-row.sql" <<'S'
begin;
select id from release where id = 1 for share;
select nextval('turn') * 50 - 49 as first \gset
call arrive(:first);
commit;
S
sed 's/^select id.*/select pg_advisory_xact_lock_shared(1);/' "$OUT/a-row.sql" >"$OUT/a-advisory.sql"
arrivals() { pgbench -n -h localhost -p "$SQL" -U postgres -c 8 -j 2 -T 6 -f "$OUT/$1.sql" postgres 2>/dev/null | awk '/^tps/ { printf "%d\n", $3 }'; }
rm -f "$OUT"/tps-*
for _ in 1 2 3; do for way in a-row a-advisory; do sql -c 'call fresh(false)'; arrivals $way >>"$OUT/tps-$way"; done; done
pg5000() { sql -c 'call fresh(false)'; local b=$(date +%s%N); pgbench -n -h localhost -p "$SQL" -U postgres -c 4 -j 2 -t 25 -f "$OUT/a-row.sql" postgres >/dev/null 2>&1; echo $((($(date +%s%N) - b) / 1000000)); }
for _ in $(seq 5); do pg5000; [ "$(sql -c 'select count(*) from ticket')" = 5000 ] || { echo "not all arrived" >&2; exit 1; }; done >"$OUT/pg5000"

# The line in Redis: 5,000 enqueued by fifty clients, each waiting for its answer; read back, drawn, 200 handed over and held in PostgreSQL.
outside() { # outside <appendfsync>
  redis-server --port "$REDIS" --bind 127.0.0.1 --dir "$WORK" --save '' --appendonly yes --appendfsync "$1" --daemonize no >/dev/null & R=$!
  until redis-cli -p "$REDIS" ping 2>/dev/null | grep -q PONG; do sleep 0.05; done
  for _ in $(seq 6); do
    redis-cli -p "$REDIS" flushall >/dev/null; sql -c 'call fresh(false)' -c 'checkpoint'
    local b=$(date +%s%N)
    redis-benchmark -p "$REDIS" -c 50 -n 5000 -q rpush line __rand_int__ >/dev/null
    local m=$(date +%s%N)
    [ "$(redis-cli -p "$REDIS" llen line)" = 5000 ] || exit 1
    # redis-benchmark cannot send ids of our own, so who waits is the place in the list.
    redis-cli -p "$REDIS" --raw lrange line 0 -1 | awk '{ print NR }' >"$WORK/line.txt"
    sql -v ON_ERROR_STOP=1 >/dev/null <<S
begin;
create temporary table came (n int) on commit drop;
\copy came from '$WORK/line.txt'
insert into ticket (release_id, patient_id, state) select 1, p.id, 'WAITING' from came join patient p using (n);
call draw();
commit;
S
    local e=$(date +%s%N)
    [ "$(sql -c 'select count(*) from appointment')" = 200 ] || exit 1
    echo $(((m - b) / 1000000)) >>"$OUT/enqueue-$1"; echo $(((e - m) / 1000000)) >>"$OUT/handed-$1"
  done
  kill "$R"; wait "$R" 2>/dev/null || true; R=
}
rm -f "$OUT"/enqueue-* "$OUT"/handed-*
outside everysec; rm -rf "$WORK/appendonlydir"; outside always

"$J/javac" -d "$OUT" bench/Hop.java
"$J/java" -Xmx512m -Dsun.net.httpserver.maxIdleConnections=4000 -cp "$OUT" Hop 5000 >"$OUT/hop"
{
  echo "# Ways of a release beside each other"
  echo
  echo "$(date -u +%Y-%m-%d), by \`bench/run.sh line\`: 5,000 tickets, 200 places, PostgreSQL $("$BIN/postgres" --version | awk '{ print $3 }') with fsync, $(nproc) cores, load before $LOAD, after $(cut -d' ' -f1 /proc/loadavg). Milliseconds: median (least-most). The schema has the columns and indexes the draw writes, not the product's whole one."
  echo
  echo "| what | serialised by the release's row | by an advisory lock |"
  echo "|---|---|---|"
  echo "| the draw, two nodes at the same moment, until both know ($ROUNDS rounds in turn) | $(median <"$OUT/row") | $(median <"$OUT/advisory") |"
  echo "| arrivals before the moment, batches of 50 a second over 8 connections (3 × 6 s) | $(median <"$OUT/tps-a-row") | $(median <"$OUT/tps-a-advisory") |"
  echo
  echo "The hop to one allotting node, 5,000 requests, 256 at once, servers that do nothing in one JVM:"
  echo
  sed 's/^/- /' "$OUT/hop"
  echo
  echo "A line in Redis $(redis-server --version | sed 's/.* v=\([0-9.]*\).*/\1/') on the same machine (6 rounds; \`redis-benchmark\`, 50 clients, one command each; then one node reads the list, writes the tickets and draws in PostgreSQL):"
  echo
  echo "| what | appendfsync everysec | appendfsync always | in PostgreSQL |"
  echo "|---|---|---|---|"
  echo "| 5,000 enqueued | $(median <"$OUT/enqueue-everysec") | $(median <"$OUT/enqueue-always") | $(median <"$OUT/pg5000") (100 batches of 50, with their log lines, 4 connections; with pgbench's start) |"
  echo "| read, 5,000 tickets written and 200 held | $(median <"$OUT/handed-everysec") | $(median <"$OUT/handed-always") | $(median <"$OUT/row") (tickets are there already; two nodes) |"
  echo
  echo "Not included: a network between machines, TLS, the product's own rules and Java; for Redis also what would keep both stores true when a node dies between them, the ticket's log line, and refusing a second ticket of one patient."
} >bench/line.md
cat bench/line.md
