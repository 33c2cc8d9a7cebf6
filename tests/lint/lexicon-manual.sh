#!/bin/sh
# The example of cadrage-lexicon(5) is a lexicon without mistakes whose examples pass.
set -eu
folder=$(mktemp -d "${TMPDIR:-/tmp}/cadrage-manual-XXXXXX")
trap 'rm -rf "$folder"' EXIT

# Accents stand as \('e and the like, so that the page can be read anywhere.
awk '/^\.\\" the test/ { wanted = 1; next }
	wanted && /^\.Bd/ { inside = 1; next }
	inside && /^\.Ed/ { exit }
	inside' "$top_srcdir/analyzer/man/cadrage-lexicon.5" |
	sed "s/\\\\('e/é/g; s/\\\\(\`e/è/g; s/\\\\(\`a/à/g" >"$folder/greve.lex"
if [ ! -f /usr/share/hunspell/fr.dic ]; then
	echo "skipped: no French dictionary"
	exit 77
fi
if "$top_builddir/cadrage" lexicon check "$folder/greve.lex" >"$folder/out" 2>&1 &&
	! grep -E ': (error|warning):' "$folder/out" &&
	"$top_builddir/cadrage" lexicon test "$folder/greve.lex" >>"$folder/out" 2>&1; then
	echo "lexicon-manual: the example passes"
else
	cat "$folder/out"
	exit 1
fi
