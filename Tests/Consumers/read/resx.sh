#!/usr/bin/env bash
# Compiles and runs Resx.cs: resx.sh FILE KEYS
set -e
here=$(dirname "$0")
mcs -nologo -out:"$1.exe" -r:System.Windows.Forms "$here/Resx.cs"
mono "$1.exe" "$1"
