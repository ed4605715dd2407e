#!/usr/bin/env bash
# A PostgreSQL server for tests: in FOLDER, as an ordinary user, on the loopback only, on a port that is free.
# postgresql.sh start FOLDER: prints its URL, which is in FOLDER/url too. postgresql.sh stop FOLDER: ends it.
set -euo pipefail

folder=${2:?postgresql.sh start|stop FOLDER}
as_user=()
if ((EUID == 0)); then # the server does not run as root
    user=nobody
    id postgres >/dev/null 2>&1 && user=postgres
    as_user=(setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups env HOME="$folder")
fi
programs=${LYHORD_POSTGRESQL_PROGRAMS:-$(printf '%s\n' /usr/lib/postgresql/*/bin | sort --version-sort | tail -1)}
[[ -x $programs/initdb ]] || programs=$(dirname "$(command -v initdb || echo "no initdb found/")")

try_port() {
    "${as_user[@]}" "$programs/pg_ctl" start --pgdata="$folder/data" --log="$folder/log" --silent --wait --timeout=60 \
        --options="-c listen_addresses=127.0.0.1 -c port=$1 -c unix_socket_directories=$folder -c max_connections=120 \
        -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c lc_messages=C -c shared_buffers=64MB"
}

start() {
    mkdir -p "$folder"
    if ((EUID == 0)); then
        chown "$user" "$folder"
    fi
    if [[ -d $folder/data ]]; then
        stop
    fi
    "${as_user[@]}" "$programs/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 \
        --locale=C.UTF-8 --no-sync >"$folder/initdb.log"
    local port
    for _ in {1..20}; do
        port=$((20000 + RANDOM % 30000))
        if try_port "$port"; then
            echo "postgresql://postgres@127.0.0.1:$port/postgres" | tee "$folder/url"
            return
        fi
    done
    cat "$folder/log" >&2
    return 1
}

stop() {
    if [[ -f $folder/data/postmaster.pid ]]; then
        "${as_user[@]}" "$programs/pg_ctl" stop --pgdata="$folder/data" --mode=immediate --silent || true
    fi
    rm -rf "$folder"
}

cd /
case $1 in
start) start ;;
stop) stop ;;
*) exit 2 ;;
esac
