#!/usr/bin/env bash
# Pulls an image: pull.sh IMAGE. Fails within seconds if no registry answers, but allows a slow download.
set -euo pipefail

readonly DOCKER="${DOCKER:-docker}"
readonly ANSWER_SECONDS="${ANSWER_SECONDS:-20}"
readonly DOWNLOAD_SECONDS=900

# The first line of output means that the registry has answered.
pull() {
  local line
  exec 3< <(exec timeout "$DOWNLOAD_SECONDS" "$DOCKER" pull "$1" 2>&1)
  local download=$!
  if read -r -t "$ANSWER_SECONDS" line <&3 && [[ "$line" == *"Pulling from"* ]]; then
    cat <&3 >&2
    wait "$download"
  else
    kill "$download" 2>/dev/null || true
    echo "pull.sh: no registry answers for $1${line:+: $line}" >&2
    return 1
  fi
}

pull "${1:?usage: pull.sh IMAGE}"
