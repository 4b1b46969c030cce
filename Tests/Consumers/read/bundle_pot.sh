#!/usr/bin/env bash
# A translator begins with the template, and brings in what is translated already: nothing is missing or too much.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$1/gettext"
msginit --no-translator --no-wrap -l en -i messages.pot -o new.po 2> /dev/null
msgmerge --quiet --no-fuzzy-matching --no-wrap en/LC_MESSAGES/messages.po messages.pot -o merged.po
msgfmt --check -o new.mo new.po
msgcmp en/LC_MESSAGES/messages.po messages.pot
test "$(grep -c '^msgid ' new.po)" = "$(grep -c '^msgid ' en/LC_MESSAGES/messages.po)"
test "$(grep -c '^msgstr' merged.po)" = "$(grep -c '^msgstr' en/LC_MESSAGES/messages.po)"
! grep -q '^#~' merged.po
