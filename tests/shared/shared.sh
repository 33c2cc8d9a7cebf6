# Sourced by the tests that read the material beside the project: where it is, and TAP counting.
# Without that material such a test is skipped.
shared=$top_srcdir/../shared
PATH="$top_builddir:$PATH"
export PATH
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
HOME=$tmp XDG_CONFIG_HOME=$tmp/config XDG_DATA_HOME=$tmp/data
export HOME XDG_CONFIG_HOME XDG_DATA_HOME
n=0

# skip_without PATH...: the whole test is skipped when one of them is missing.
skip_without() {
	for path; do
		[ -e "$path" ] || { echo "1..0 # SKIP $(basename "$path") is not beside the project"; exit 0; }
	done
}

# check NAME COMMAND...: one test point; the command's output is shown when it fails.
check() {
	n=$((n + 1))
	name=$1
	shift
	if "$@" >"$tmp/check.out" 2>&1; then
		echo "ok $n - $name"
	else
		echo "not ok $n - $name"
		sed 's/^/# /' "$tmp/check.out"
	fi
}

# skip NAME WHY
skip() {
	n=$((n + 1))
	echo "ok $n - $1 # SKIP $2"
}

done_testing() {
	echo "1..$n"
}
