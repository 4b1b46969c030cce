#!/usr/bin/env bash
# Hugo builds a site of one page, on which every text stands as JSON: hugo.sh FILE KEYS
set -e
folder=$(dirname "$1")/site
mkdir -p "$folder/i18n" "$folder/layouts" "$folder/data"
cp "$1" "$folder/i18n/da.yaml"
cp "$2" "$folder/data/keys.json"
printf 'defaultContentLanguage: da\nbaseURL: /\ndisableKinds: [taxonomy, term, RSS, sitemap]\nlanguages: {da: {weight: 1}}\n' \
  > "$folder/config.yaml"
cat > "$folder/layouts/index.html" <<'END'
{{- $texts := dict -}}
{{- range site.Data.keys }}{{ $texts = merge $texts (dict . (i18n .)) }}{{ end -}}
{{- $said := dict "hello" (i18n "gruppe.hello" (dict "name" "Bo"))
  "one" (i18n "gruppe.nails" (dict "Count" 1 "name" "Bo")) "five" (i18n "gruppe.nails" (dict "Count" 5 "name" "Bo")) -}}
{{- dict "texts" $texts "said" $said | jsonify | safeHTML -}}
END
hugo --quiet --source "$folder" --destination "$folder/public" >&2
cat "$folder/public/index.html"
