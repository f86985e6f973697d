#!/usr/bin/env bash
# Prints the name of the Postgres image of the local RDS; pulls the official one or builds it if it is missing:
# postgres.sh BASE_IMAGE
set -euo pipefail

readonly DOCKER="${DOCKER:-docker}"
readonly IMAGE="postgres:15-alpine" # ministack's tag; the one built here is Debian
HERE="$(dirname "${BASH_SOURCE[0]}")"

has_image() { "$DOCKER" image inspect "$IMAGE" >/dev/null 2>&1; }

pull_image() { bash "$HERE/pull.sh" "$IMAGE"; }

build_image() {
  "$DOCKER" build --network host --build-arg BASE_IMAGE="$1" --tag "$IMAGE" "$HERE/postgres" >&2
}

has_image || pull_image || build_image "${1:?usage: postgres.sh BASE_IMAGE}"
echo "$IMAGE"
