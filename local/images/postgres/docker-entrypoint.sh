#!/usr/bin/env bash
# Creates the cluster from POSTGRES_USER, POSTGRES_PASSWORD and POSTGRES_DB on the first start, then runs the server.
set -euo pipefail

readonly RUN_DIR=/var/run/postgresql
readonly DB_USER="${POSTGRES_USER:-postgres}"
readonly DB_NAME="${POSTGRES_DB:-$DB_USER}"
readonly AUTH="${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}"

as_postgres() {
  mkdir -p "$PGDATA" "$RUN_DIR"
  chown -R postgres:postgres "$PGDATA" "$RUN_DIR"
  chmod 700 "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --init-groups -- "$0" "$@"
}

require_password() {
  if [ -z "${POSTGRES_PASSWORD:-}" ] && [ "$AUTH" != trust ]; then
    echo "POSTGRES_PASSWORD is not set, and POSTGRES_HOST_AUTH_METHOD is not trust" >&2
    exit 1
  fi
}

create_cluster() {
  initdb --pgdata="$PGDATA" --username="$DB_USER" --pwfile=<(printf '%s\n' "${POSTGRES_PASSWORD:-}") \
    --auth-local=trust --auth-host="$AUTH"
  echo "host all all all $AUTH" >>"$PGDATA/pg_hba.conf"
}

create_database() {
  [ "$DB_NAME" = postgres ] && return
  # On the socket only, so that no client connects to this temporary server.
  pg_ctl --pgdata="$PGDATA" --options="-c listen_addresses=''" --wait start
  psql --set=ON_ERROR_STOP=1 --username="$DB_USER" --dbname=postgres --no-password --set=name="$DB_NAME" <<<'create database :"name";'
  pg_ctl --pgdata="$PGDATA" --mode=fast --wait stop
}

if [ "${1:-postgres}" != postgres ]; then exec "$@"; fi
if [ "$(id -u)" = 0 ]; then as_postgres "$@"; fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  require_password
  create_cluster
  create_database
fi
shift || true
exec postgres -c listen_addresses='*' "$@"
