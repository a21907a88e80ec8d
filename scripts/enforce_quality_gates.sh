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

# The command line refuses what it does not know, and clears away what an earlier run left.
# Bash 3.2 takes an empty array for an unset one, hence the "+" below.
words=()
for word in "$@"; do
  case "$word" in
    --skip-g[0-9]*) words+=(--skip "${word#--skip-}") ;;
    *) words+=("$word") ;;
  esac
done

exec node "$here/dist/cli/index.js" gates ${words[@]+"${words[@]}"}
