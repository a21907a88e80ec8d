#!/usr/bin/env bash
# Thin wrapper around "fj-perf-gate gates".
#   --skip-perf       leave out the gate "perf"
#   --skip-gN         leave out the gate with the id "gN"
#   --skip ID         leave out the gate with this id
#   --budgets FILE    budgets file
#   --all             go on after a gate that failed
#   --json            print the report as JSON
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# The Node that the project pins, where it is installed.
PATH="$here/node_modules/.bin:$PATH"

flags=()
while [ $# -gt 0 ]; do
  case "$1" in
    --skip-perf | --all | --json) flags+=("$1"); shift ;;
    --skip-g[0-9]*) flags+=(--skip "${1#--skip-}"); shift ;;
    --skip | --budgets)
      if [ $# -lt 2 ]; then
        echo "$1 needs a value: see the top of $0." >&2
        exit 2
      fi
      flags+=("$1" "$2"); shift 2 ;;
    *) echo "Unknown flag $1: see the top of $0." >&2; exit 2 ;;
  esac
done

exec node "$here/dist/cli/index.js" gates "${flags[@]}"
