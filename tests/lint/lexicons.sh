#!/bin/sh
# The shipped lexicons: no message from check, every example passes, every .lex has its lock and
# is installed, every category has titles in both languages; the lexicon that lexicons/README.md
# shows is one that works.

: "${top_srcdir:=.}" "${top_builddir:=.}"
cadrage=$top_builddir/cadrage
lexicons=$top_srcdir/lexicons
work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
status=0

fail() {
	echo "$*" >&2
	status=1
}

for lex in "$lexicons"/*/*.lex; do
	"$cadrage" lexicon check "$lex" >"$work/messages" 2>&1 || fail "$lex: check fails"
	[ ! -s "$work/messages" ] || { cat "$work/messages" >&2; fail "$lex: check has something to say"; }
	"$cadrage" lexicon test "$lex" >"$work/messages" 2>&1 || { cat "$work/messages" >&2; fail "$lex: test fails"; }
	[ -f "${lex%.lex}.forms" ] || fail "$lex: no lock; run cadrage lexicon lock $lex"
	for file in "$lex" "${lex%.lex}.forms"; do
		grep -q "/$(basename "$(dirname "$file")")/$(basename "$file")" "$lexicons/local.mk" ||
			fail "$file: not in lexicons/local.mk"
	done
	awk -v file="$lex" '
	function untitled() {
		if (category != "" && !(en && fr)) {
			print file ": [" category "] has no title or no title.fr"
			bad = 1
		}
		en = fr = 0
	}
	/^\[/ { untitled(); category = substr($0, 2, index($0, "]") - 2) }
	/^title:/ { en = 1 }
	/^title\.fr:/ { fr = 1 }
	END { untitled(); exit bad }' "$lex" >&2 || status=1
done

awk '/^```/ { inside++; next } inside == 1' "$lexicons/README.md" >"$work/shown.lex"
"$cadrage" lexicon check "$work/shown.lex" || fail "lexicons/README.md: its lexicon has mistakes"
"$cadrage" lexicon test "$work/shown.lex" >/dev/null || fail "lexicons/README.md: its examples fail"
exit $status
