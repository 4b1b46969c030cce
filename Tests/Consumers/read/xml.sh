#!/usr/bin/env bash
# libxml2's xmllint accepts the file, and Python's expat reads the targets: xml.sh FILE KEYS
set -e
xmllint --noout --nonet "$1" >&2
python3 "$(dirname "$0")/xml_targets.py" "$1"
