#!/usr/bin/env bash
# aapt2 compiles and links the resources, aapt reads them out of the package again: android.sh FILE KEYS
set -e
here=$(dirname "$0")
folder=$(dirname "$1")
mkdir -p "$folder/res/values"
cp "$1" "$folder/res/values/strings.xml"
echo '<manifest package="dk.example"/>' > "$folder/AndroidManifest.xml"
aapt2 compile --dir "$folder/res" -o "$folder/compiled.zip" >&2
aapt2 link --manifest "$folder/AndroidManifest.xml" -o "$folder/app.apk" "$folder/compiled.zip" >&2
python3 "$here/android.py" "$folder/app.apk" "$2"
