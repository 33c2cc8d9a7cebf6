#!/bin/sh
# Every message of the reports has its French, French has its narrow blanks, and no message of the
# catalogue has gone out of use.
set -eu
command -v xgettext >/dev/null || { echo "xgettext is missing"; exit 77; }
cd "${top_srcdir:-.}"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
wrong=0
xgettext -L C -k_ -kN_ -kcad_translate_count:1,2 -kcad_say_count:2,3 --from-code=UTF-8 -o "$tmp/used.pot" reports/*.c
grep -q '^msgid "not enough data"' "$tmp/used.pot" # the keywords above still find messages
for catalogue in reports/po/*.po; do
	msgfmt --check-format -o "$tmp/checked.mo" "$catalogue" || wrong=1
	msgcmp "$catalogue" "$tmp/used.pot" >"$tmp/found" 2>&1 || wrong=1
	cat "$tmp/found"
	if grep -q 'not used' "$tmp/found"; then wrong=1; fi
done
if grep -n '^msgstr.* [:;!?»]\|^msgstr.*[0-9] %\|^msgstr.*« ' reports/po/fr.po; then
	echo "reports/po/fr.po: these want a narrow no-break blank (U+202F)"
	wrong=1
fi
exit $wrong
