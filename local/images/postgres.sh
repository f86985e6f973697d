#!/usr/bin/env bash
# Prints the name of the Postgres image that the local RDS starts, and makes it first if it has to:
# postgres.sh BASE_IMAGE pulls the official one where a registry answers, else builds ours on BASE_IMAGE.
set -euo pipefail

readonly DOCKER="${DOCKER:-docker}"
readonly IMAGE="postgres:15-alpine" # the tag is ministack's; ours is not Alpine, but behaves the same
HERE="$(dirname "${BASH_SOURCE[0]}")"

present() { "$DOCKER" image inspect "$IMAGE" >/dev/null 2>&1; }

pulled() { bash "$HERE/pull.sh" "$IMAGE"; }

built() {
  "$DOCKER" build --network host --build-arg BASE_IMAGE="$1" --tag "$IMAGE" "$HERE/postgres" >&2
}

present || pulled || built "${1:?usage: postgres.sh BASE_IMAGE}"
echo "$IMAGE"
