#!/usr/bin/env bash
# Prints the name of the base image of everything local; pulls or builds it if it is missing.
# It is the official Python image if an image registry answers, else Debian built with debootstrap,
# which needs root.
set -euo pipefail

readonly DOCKER="${DOCKER:-docker}"
readonly OFFICIAL="python:3.11-slim-bookworm"
readonly OWN="airflow-ecs-base:bookworm"
readonly PACKAGES="ca-certificates,python3,python3-pip,python3-venv"
HERE="$(dirname "${BASH_SOURCE[0]}")"

has_image() { "$DOCKER" image inspect "$1" >/dev/null 2>&1; }

# An existing image takes precedence, because another base would rebuild every image.
find_image() {
  local image
  for image in "$OWN" "$OFFICIAL"; do
    if has_image "$image"; then
      echo "$image"
      return
    fi
  done
  return 1
}

pull_image() { bash "$HERE/pull.sh" "$OFFICIAL" && echo "$OFFICIAL"; }

build_image() {
  command -v debootstrap >/dev/null || { echo "base.sh: no image registry answers and debootstrap is not installed" >&2; return 1; }
  local root id
  root="$(mktemp -d)"
  # shellcheck disable=SC2064  # expand the name now
  trap "rm -rf '$root'" EXIT
  debootstrap --variant=minbase --include="$PACKAGES" bookworm "$root" >&2
  rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/* "$root"/var/log/*
  # Tagged after the import, so that an incomplete one gets no name.
  id="$(tar --directory "$root" --create . | "$DOCKER" import --change 'CMD ["bash"]' -)"
  "$DOCKER" tag "$id" "$OWN"
  echo "$OWN"
}

find_image || pull_image || build_image
