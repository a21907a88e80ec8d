#!/usr/bin/env bash
# Thin wrapper around the command line, with the flags of the gate that this project replaces.
#   --save-baseline         save the tree as it is instead of checking it
#   --baseline-name NAME    the baseline's name
#   --threshold PERCENT     slower by more than this regressed
#   --bench-filter WHAT     an id, a name, a group, or a glob
#   --budgets FILE          budgets file
#   --skip-run              judge the last run's evidence again, without measuring
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# The Node that the project pins, where it is installed.
PATH="$here/node_modules/.bin:$PATH"
gate=(node "$here/dist/cli/index.js")

command=check
name=()
flags=()
value() {
  if [ $# -lt 2 ] || [ -z "$2" ]; then
    echo "$1 needs a value: see the top of $0." >&2
    exit 2
  fi
  printf '%s' "$2"
}

while [ $# -gt 0 ]; do
  case "$1" in
    --save-baseline) command=save; shift ;;
    --skip-run) command=judge; shift ;;
    --baseline-name) name=("$(value "$@")"); shift 2 ;;
    --threshold) flags+=(--threshold "$(value "$@")"); shift 2 ;;
    --bench-filter) flags+=(--filter "$(value "$@")"); shift 2 ;;
    --budgets) flags+=(--budgets "$(value "$@")"); shift 2 ;;
    *) echo "Unknown flag $1: see the top of $0." >&2; exit 2 ;;
  esac
done

case "$command" in
  save) exec "${gate[@]}" baseline save ${name:+--name "${name[0]}"} "${flags[@]}" ;;
  check) exec "${gate[@]}" check ${name:+--baseline "${name[0]}"} "${flags[@]}" ;;
  judge) exec "${gate[@]}" judge --evidence artifacts/ci/perf_evidence.v1.json ;;
esac
