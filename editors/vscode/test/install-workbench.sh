#!/usr/bin/env bash
# A real VS Code workbench for the tests, from the npm registry: code-server 4.100.3 is VS Code 1.100.3.
# usage: install-workbench.sh [DIR]     (default: $STELO_WORKBENCH, else ~/.cache/stelo-lsp-tests/workbench)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dir=${1:-${STELO_WORKBENCH:-$HOME/.cache/stelo-lsp-tests/workbench}}
npm="npm --no-audit --no-fund --loglevel error"
[ ! -f "$dir/ready" ] || { echo "$dir is ready"; exit 0; }
mkdir -p "$dir"
cp "$here/workbench/package.json" "$here/workbench/package-lock.json" "$dir"
cd "$dir"
$npm ci --ignore-scripts     # its own script refuses root and fetches ripgrep from the web
$npm rebuild argon2
cd node_modules/code-server/lib/vscode
$npm install --omit=dev --ignore-scripts     # VS Code's own modules, pinned by its shrinkwrap file
# node-pty and kerberos stay unbuilt: the tests need neither a terminal nor a proxy.
$npm rebuild @vscode/spdlog native-watchdog
# What the script that was not run would have linked.
ln -sfn node_modules node_modules.asar
mkdir -p node_modules/@vscode/ripgrep/bin
if command -v rg > /dev/null; then ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg; fi
touch "$dir/ready"
echo "$dir is ready"
