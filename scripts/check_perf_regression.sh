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

command=(check)
name=--baseline
for word in "$@"; do
  case "$word" in
    --save-baseline) command=(baseline save) name=--name ;;
    --skip-run) command=(judge --evidence artifacts/ci/perf_evidence.v1.json) ;;
  esac
done

# The command line refuses what it does not know, and replaces the report of an earlier run.
# Bash 3.2 takes an empty array for an unset one, hence the "+" below.
words=()
for word in "$@"; do
  case "$word" in
    --save-baseline | --skip-run) ;;
    --baseline-name) words+=("$name") ;;
    --bench-filter) words+=(--filter) ;;
    *) words+=("$word") ;;
  esac
done

exec node "$here/dist/cli/index.js" "${command[@]}" ${words[@]+"${words[@]}"}
