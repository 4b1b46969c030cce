#!/usr/bin/env bash
# lrelease compiles, lconvert reads the compiled file: qt.sh FILE KEYS
set -e
here=$(dirname "$0")
PATH="$PATH:/usr/lib/qt6/bin:/usr/lib/qt5/bin"
lrelease -silent -idbased "$1" -qm "$1.qm" >&2
lconvert -i "$1.qm" -if qm -o "$1.back.ts" -of ts >&2
python3 "$here/qt.py" "$1.back.ts"
