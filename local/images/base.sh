#!/usr/bin/env bash
# Prints the name of the image that everything local is built on, and makes it first if it has to.
# Where an image registry answers that is the official Python image, else a Debian made by debootstrap.
# The caller needs root and debootstrap for the latter only.
set -euo pipefail

readonly DOCKER="${DOCKER:-docker}"
readonly OFFICIAL="python:3.11-slim-bookworm"
readonly OWN="airflow-ecs-base:bookworm"
readonly PACKAGES="ca-certificates,python3,python3-pip,python3-venv"
HERE="$(dirname "${BASH_SOURCE[0]}")"

present() { "$DOCKER" image inspect "$1" >/dev/null 2>&1; }

# One that is there wins over a better one that could be fetched: another base rebuilds every image.
found() {
  local image
  for image in "$OWN" "$OFFICIAL"; do
    if present "$image"; then
      echo "$image"
      return
    fi
  done
  return 1
}

pulled() { bash "$HERE/pull.sh" "$OFFICIAL" && echo "$OFFICIAL"; }

bootstrapped() {
  command -v debootstrap >/dev/null || { echo "base.sh: no image registry answers and debootstrap is not installed" >&2; return 1; }
  local root id
  root="$(mktemp -d)"
  # shellcheck disable=SC2064  # the folder's name is wanted as it is now
  trap "rm -rf '$root'" EXIT
  debootstrap --variant=minbase --include="$PACKAGES" bookworm "$root" >&2
  rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/* "$root"/var/log/*
  # Named only when all of it has arrived, so that a cut import is not taken for the image later.
  id="$(tar --directory "$root" --create . | "$DOCKER" import --change 'CMD ["bash"]' -)"
  "$DOCKER" tag "$id" "$OWN"
  echo "$OWN"
}

found || pulled || bootstrapped
