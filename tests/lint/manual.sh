#!/bin/sh
# The manual names every command and every option that the program's own help lists, every page is
# well formed, and every configuration key is explained.
set -eu
PATH="$top_builddir:$PATH"
page=$top_srcdir/analyzer/man/cadrage.1
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
wrong=0
cadrage help | sed -n 's/^  \([a-z]*\)  .*/\1/p' >"$tmp/commands"
[ -s "$tmp/commands" ]
while read -r command; do
	grep -q "^\\.It Cm $command" "$page" || { echo "cadrage.1: no command $command"; wrong=1; }
	cadrage help "$command" | grep -o -- '--[a-z-]*' | sort -u | sed 's/^--//' >"$tmp/options"
	# A command with a page of its own has its options there, those of weeks one page together.
	pages=$page
	[ ! -e "$top_srcdir/analyzer/man/cadrage-$command.1" ] ||
		pages="$page $top_srcdir/analyzer/man/cadrage-$command.1"
	[ "$command" != trend ] || pages="$pages $top_srcdir/analyzer/man/cadrage-report.1"
	while read -r option; do
		# shellcheck disable=SC2086 # names without blanks
		grep -q -- "Fl Fl $option" $pages || { echo "cadrage.1: no --$option of $command"; wrong=1; }
	done <"$tmp/options"
done <"$tmp/commands"
cadrage config --show --csv | sed 1d | cut -d, -f1 >"$tmp/keys"
while read -r key; do
	grep -q "^\\.It Cm $key" "$page" || { echo "cadrage.1: no key $key"; wrong=1; }
done <"$tmp/keys"
if command -v mandoc >/dev/null; then
	mandoc -T lint -W warning "$top_srcdir"/analyzer/man/*.[1-9] || wrong=1
fi
exit $wrong
