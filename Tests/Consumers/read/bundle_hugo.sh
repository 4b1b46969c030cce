#!/usr/bin/env bash
# Hugo builds the content tree, and every link of its pages leads somewhere: bundle_hugo.sh OUT
set -e
site=$1/hugo
mkdir -p "$site/layouts/_default"
printf 'baseURL: https://example.com/\ndefaultContentLanguage: da\ndisableKinds: [taxonomy, term, RSS, sitemap, section, home]\n' \
  > "$site/config/_default/config.yaml"
cat > "$site/layouts/_default/single.html" <<'END'
<!DOCTYPE html><html lang="{{ .Language }}"><title>{{ .Title }}</title>
{{ range .Translations }}<link rel="alternate" hreflang="{{ .Language }}" href="{{ .RelPermalink }}">{{ end }}
<p>{{ i18n "article.readingTime" (dict "Count" 5) }}</p>{{ .Content }}</html>
END
hugo --quiet --source "$site" --destination "$site/public"
python3 "$(dirname "$0")/bundle_hugo.py" "$site"
