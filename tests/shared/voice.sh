#!/bin/sh
# The voices of five real pages, coded by careful readers: tokens, quoted spans and speakers agree
# with them. The pages are not part of the project: without ../shared it is skipped. Floors, not
# targets: the pages are few, and the rules are made for the language.

: "${top_srcdir:=.}" "${top_builddir:=.}"
gold=$top_srcdir/../shared/gold
pages=$top_srcdir/../shared/articles
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
for path in "$gold/score_voice.py" "$gold/seeds_voice_adjudicated.tsv" "$pages"; do
	[ -e "$path" ] || { echo "skipped: no $path"; exit 77; }
done
spans=$(mktemp) || exit 99
trap 'rm -f "$spans"' EXIT
"$top_builddir/cadrage" score --spans "$pages"/*.txt >"$spans" || exit 1
python3 "$gold/score_voice.py" "$gold/seeds_voice_adjudicated.tsv" "$pages" "$spans" --errors 20
python3 "$gold/score_voice.py" "$gold/seeds_voice_adjudicated.tsv" "$pages" "$spans" --json |
	python3 -c '
import json, sys
got = json.load(sys.stdin)
rows = [("accuracy", got["accuracy"], .98), ("macro-F1", got["macroF1"], .98),
        ("quoted spans", got["quote_span"]["F"], .97), ("speakers", got["speaker"]["accuracy"], .94)]
below = [row for row in rows if row[1] < row[2]]
for row in below:
    print("%s: %.4f is below its floor %.2f" % row)
sys.exit(bool(below))'
