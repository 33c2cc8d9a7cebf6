#!/bin/sh
# The forms that are locked for each word of the shipped French lexicons, held against those of an
# expander written by another hand for the same dictionary. That one knows headwords only: words
# that are forms themselves ("auraient"), capitals without their accent ("Etat") and forms by tag
# are counted apart.

: "${top_srcdir:=.}" "${top_builddir:=.}"
reference=$top_srcdir/../shared/french/expand_reference.py
dictionary=/usr/share/hunspell/fr
[ -f "$reference" ] || { echo "skipped: no $reference"; exit 77; }
[ -f "$dictionary.dic" ] || { echo "skipped: no French dictionary"; exit 77; }
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }

work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
cat "$top_srcdir"/lexicons/fr/*.forms "$top_srcdir"/lexicons/voices/fr/*.forms |
	grep -v '^cadrage-forms' | sort -u >"$work/locked"
cut -f1 "$work/locked" | grep -v '<' | sort -u | tr '\n' '\0' |
	xargs -0 python3 "$reference" "$dictionary.aff" "$dictionary.dic" >"$work/reference" || exit 1

python3 - "$work/reference" "$work/locked" <<'END'
import sys

def read(path):
    for line in open(path, encoding="utf-8"):
        word, _, forms = line.rstrip("\n").partition("\t")
        # A form of two tokens is never met as one.
        yield word, {f.lower() for f in forms.split() if "'" not in f}

reference = dict(read(sys.argv[1]))
equal, other, apart, differing = 0, 0, 0, []
for word, locked in read(sys.argv[2]):
    expected = reference.get(word)
    if not expected:
        apart += 1
    elif expected | {word.partition("~")[0].lower()} == locked:
        equal += 1
    else:
        other += 1
        differing.append((word, sorted(locked - expected), sorted(expected - locked)))
for word, more, fewer in differing[:20]:
    print(word, *("+" + f for f in more), *("-" + f for f in fewer))
share = equal / max(1, equal + other)
print(f"expansion: {equal} of {equal + other} headwords have the same forms ({share:.1%}); "
      f"{apart} words are forms, bare capitals or have tags")
sys.exit(0 if share >= 0.99 else 1)
END
