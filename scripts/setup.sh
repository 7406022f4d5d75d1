# Sourced by the other scripts: sets up .venv in the repository's root and defines `say` and `die`.
# usage: extras=embedded; . scripts/setup.sh
# Plain sh; quick when nothing changed: a stamp in .venv names what was installed.


name=${0##*/}
say() { printf '\033[2m%s: %s\033[0m\n' "$name" "$*" >&2; }
[ -t 2 ] || say() { printf '%s: %s\n' "$name" "$*" >&2; }
die() { printf '%s: %s\n' "$name" "$*" >&2; exit 1; }

find_python() {
    for python in "${PYTHON:-}" python3.13 python3.12 python3.11 python3 python; do
        [ -n "$python" ] || continue
        command -v "$python" >/dev/null 2>&1 || continue
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && return 0
    done
    die "Python 3.11 or newer is needed and was not found (Debian: apt install python3 python3-venv; or set PYTHON)."
}

if [ ! -x .venv/bin/python ] || ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    find_python
    say "making .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv >/dev/null 2>&1 ||
        { rm -rf .venv; die "$python cannot make a virtual environment (Debian: apt install python3-venv)."; }
fi

stamp=.venv/.stelo-$(printf '%s' "$extras" | tr -c 'a-z0-9\n' '-')
wanted="$(cksum <pyproject.toml) $(cksum <constraints.txt) $(pwd)"
if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
    say "installing stelo-lsp[$extras] into .venv"
    log=.venv/install.log
    # First and by its exact version: left to the extras, pip may take a build for CUDA, gigabytes of it.
    case "$extras" in *train*) torch=$(grep '^torch==' constraints.txt) ;; *) torch= ;; esac
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --constraint constraints.txt ${torch:-pip} >"$log" 2>&1 &&
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
            --constraint constraints.txt --editable ".[$extras]" >>"$log" 2>&1 ||
        die "the installation failed: $(grep -o 'ERROR: .*' "$log" | head -n 1) (the whole log: $log)"
    printf '%s' "$wanted" >"$stamp"
fi
