#!/bin/sh
# cadrage-json(5) names every key of the JSON that the program writes, and every column of its CSV.
set -eu
PATH="$top_builddir:$PATH"
page=$top_srcdir/analyzer/man/cadrage-json.5
samples=$top_srcdir/tests/data/samples
pages="--profiles $samples/outlets --manifest $samples/manifest.csv $samples"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
printf 'date,label\n2026-03-10,x\n' >"$tmp/events.csv"
# shellcheck disable=SC2086 # options and files, none with a blank
cadrage --store "$tmp/store" add $pages 2>/dev/null
# shellcheck disable=SC2086 # options and files, none with a blank
cadrage validate -n 8 -c hedge -o "$tmp/sheet.csv" $pages 2>/dev/null
sed 's/,,$/,yes,/' "$tmp/sheet.csv" >"$tmp/coded.csv"
{
	# shellcheck disable=SC2086 # options and files, none with a blank
	cadrage compare --json $pages
	cadrage compare --pairs --json $pages
	cadrage report --week 2026-W11 --events "$tmp/events.csv" --reference agence-exemple --json $pages
	cadrage trend --week 2026-W11 --json $pages
	cadrage trend --week 2026-W11 --slopes --json $pages
	cadrage trend --week 2026-W11 --changes --json $pages
	cadrage keyness --json $pages
	cadrage score --json $pages
	cadrage score --json --zones $pages
	cadrage score --json --documents $pages
	cadrage kwic --json @doubt $pages
	cadrage list --store "$tmp/store" --json
	cadrage check --store "$tmp/store" --json
	cadrage show --store "$tmp/store" --json agence-exemple-1
	cadrage lexicon list --json
	cadrage outlet list --json
	cadrage outlet test --json agence-exemple --profiles "$samples/outlets" "$samples/agence-exemple-1-pourparlers.txt"
	cadrage config --show --json
	cadrage stat --list --json
} >"$tmp/json"
{
	cadrage compare --csv $pages | head -n 1
	cadrage compare --pairs --csv $pages | head -n 1
	cadrage report --week 2026-W11 --csv $pages | head -n 1
	cadrage trend --week 2026-W11 --csv $pages | head -n 1
	cadrage trend --week 2026-W11 --slopes --csv $pages | head -n 1
	cadrage trend --week 2026-W11 --changes --csv $pages | head -n 1
	cadrage compare --chart heat --csv $pages | head -n 1
	cadrage compare --chart xray --csv $pages | head -n 1
	cadrage keyness --csv $pages | head -n 1
	cadrage compare --lexicon "$top_srcdir/tests/golden/charts/essai.lex" --chart ladder --csv $pages | head -n 1
	cadrage score --csv $pages | head -n 1
	cadrage lexicon suggest --outlet agence-exemple --csv $pages | head -n 1
	cadrage kwic --csv @doubt $pages | head -n 1
	cadrage validate --read "$tmp/coded.csv" --key "$tmp/sheet.key.csv" --csv 2>/dev/null | head -n 1
	cadrage list --store "$tmp/store" --csv | head -n 1
} >"$tmp/csv"
grep -o '"[a-z_0-9]*":' "$tmp/json" | tr -d '":' | sort -u >"$tmp/keys"
tr ',' '\n' <"$tmp/csv" | sort -u >>"$tmp/keys"
[ "$(wc -l <"$tmp/keys")" -gt 60 ]
wrong=0
while read -r key; do
	grep -qw -- "$key" "$page" || { echo "cadrage-json.5: no $key"; wrong=1; }
done <"$tmp/keys"
# The headers stand in the page as they are written, perhaps over two lines.
tr -d '\n' <"$page" >"$tmp/page"
while read -r header; do
	grep -qF -- "$header" "$tmp/page" || { echo "cadrage-json.5: no header $header"; wrong=1; }
done <"$tmp/csv"
exit $wrong
