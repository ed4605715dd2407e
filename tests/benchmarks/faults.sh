#!/usr/bin/env bash
# Kills what can be killed while workstations work, and reckons afterwards whether every acknowledged step is there once:
# clients all the time (dayload does that), the server again and again, a worker now and then, and in the end the server
# for good, after which its standby is promoted. PostgreSQL on loopback, in a folder of its own. Run by hand:
#
#   tests/benchmarks/faults.sh BUILD [SERVER-KILLS [WORKSTATIONS]]
set -euo pipefail
build=$(realpath "$1")
kills=${2:-40}
workstations=${3:-8}
bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | tail -1)
folder=$(mktemp -d)
chmod 755 "$folder"
as_server=()
if ((EUID == 0)); then # PostgreSQL refuses to be run by root
    install -d -o postgres "$folder/pg"
    as_server=(setpriv --reuid postgres --regid postgres --clear-groups)
else
    mkdir "$folder/pg"
fi
first=$((20000 + RANDOM % 20000))
second=$((first + 1))

configure() { # PORT FOLDER
    "${as_server[@]}" tee -a "$2/postgresql.conf" >/dev/null <<END
port = $1
listen_addresses = '127.0.0.1'
unix_socket_directories = '$folder/pg'
max_connections = 150
synchronous_standby_names = '*'
END
}
start() { # FOLDER
    "${as_server[@]}" "$bin/pg_ctl" --silent --wait --timeout 60 -D "$1" -l "$1.log" start >/dev/null 2>&1
}
acknowledged() {
    cat "$folder"/journal/*.journal | grep -c '^R '
}
stop_all() {
    [[ -z ${worker:-} ]] || kill -9 "$worker" 2>/dev/null || true
    for data in primary standby; do
        if [[ -f $folder/pg/$data/postmaster.pid ]]; then
            "${as_server[@]}" "$bin/pg_ctl" --silent -D "$folder/pg/$data" -m immediate stop >/dev/null || true
        fi
    done
    rm -rf "$folder"
}
trap stop_all EXIT

"${as_server[@]}" "$bin/initdb" -D "$folder/pg/primary" -U owner --auth trust --encoding UTF8 >/dev/null
configure $first "$folder/pg/primary"
# Until there is a standby, nobody waits for it
echo "synchronous_standby_names = ''" | "${as_server[@]}" tee -a "$folder/pg/primary/postgresql.auto.conf" >/dev/null
start "$folder/pg/primary"
"$bin/createdb" -h 127.0.0.1 -p $first -U owner day
one=postgresql://owner@127.0.0.1:$first/day
both=postgresql://owner@127.0.0.1:$first,127.0.0.1:$second/day
"$build/app/lyhordctl" --quiet --database "$one" --now 2026-11-20T08:00 init --profile eskilstuna --sample 1000 --seed 7 >/dev/null
"${as_server[@]}" "$bin/pg_basebackup" -h 127.0.0.1 -p $first -U owner -D "$folder/pg/standby" --wal-method stream \
    --write-recovery-conf --checkpoint fast
"${as_server[@]}" sed -i "s/^port = .*/port = $second/" "$folder/pg/standby/postgresql.conf"
start "$folder/pg/standby"
# From now on a commit is acknowledged when the standby has it too: what a client was told survives the change
"$bin/psql" -q -h 127.0.0.1 -p $first -U owner day -c "ALTER SYSTEM SET synchronous_standby_names = '*'" -c 'SELECT pg_reload_conf()' >/dev/null

seconds=$((kills * 4 + 60))
"$build/tests/benchmarks/dayload" "$both" --workstations "$workstations" --seconds $seconds --rest 100 --faults \
    --login owner --journal "$folder/journal" >"$folder/day.log" 2>&1 &
day=$!
server_kills=0 worker_kills=0
while ((server_kills < kills)) && kill -0 $day 2>/dev/null; do
    "$build/app/lyhordctl" --quiet --database "$both" worker >/dev/null 2>&1 &
    worker=$!
    sleep "1.$((RANDOM % 10))"
    kill -9 "$(head -1 "$folder/pg/primary/postmaster.pid")"
    server_kills=$((server_kills + 1))
    sleep 0.3
    until start "$folder/pg/primary"; do sleep 0.2; done
    kill -9 $worker 2>/dev/null && worker_kills=$((worker_kills + 1))
    wait $worker 2>/dev/null || true
done
worker=
echo "server killed $server_kills times, worker $worker_kills times"
sleep 5
kill -9 "$(head -1 "$folder/pg/primary/postmaster.pid")"
sleep 1
"${as_server[@]}" "$bin/pg_ctl" --silent --wait -D "$folder/pg/standby" promote >/dev/null
"$bin/psql" -q -h 127.0.0.1 -p $second -U owner day -c "ALTER SYSTEM SET synchronous_standby_names = ''" -c 'SELECT pg_reload_conf()' >/dev/null
before=$(acknowledged)
echo "primary killed for good, standby promoted; $before registrations acknowledged so far"
wait $day || true
after=$(acknowledged)
echo "registrations acknowledged on the standby since: $((after - before))"
cat "$folder/day.log"
((after > before))
grep -q 'wrong: 0$' "$folder/day.log"
