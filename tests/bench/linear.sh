#!/bin/sh
# Twice the text costs at most 2.5 times the instructions, whatever its shape.
set -eu
command -v valgrind >/dev/null && command -v callgrind_annotate >/dev/null || exit 77
out=$(mktemp) || exit 99
trap 'rm -f "$out" "$out.txt"' EXIT
# Sanitizers and valgrind exclude each other, and it cannot read every compiler's debug data.
valgrind -q --tool=none "$top_builddir/tests/bench/linear" 2>/dev/null || exit 77
valgrind -q --tool=callgrind --callgrind-out-file="$out" "$top_builddir/tests/bench/linear"
callgrind_annotate --inclusive=yes --threshold=100 "$out" >"$out.txt"
awk '
match($0, /:run_[a-z0-9_]+_(once|twice)/) {
	name = substr($0, RSTART + 5, RLENGTH - 5); count = $1; gsub(/,/, "", count)
	if (sub(/_once$/, "", name)) once[name] = count
	else { sub(/_twice$/, "", name); twice[name] = count }
}
END {
	for (name in once) {
		n++; ratio = twice[name] / once[name]
		printf "%-18s %11d %11d  %.2f\n", name, once[name], twice[name], ratio
		if (ratio > 2.5) bad++
	}
	printf "linear: %d shapes, %d beyond 2.5\n", n, bad
	exit n == 0 || bad > 0
}' "$out.txt"
