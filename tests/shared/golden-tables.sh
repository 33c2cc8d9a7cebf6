#!/bin/sh
# Every statistic of "cadrage stat" against tables that other software made of the same inputs:
# for each column the largest difference, absolute and relative, and the largest part of its
# tolerance that is used up. The tables are not part of the project: without ../shared it is
# skipped. What of them the project keeps is compared in tests/unit/check_calculator.c.

: "${top_srcdir:=.}" "${top_builddir:=.}"
golden=$top_srcdir/../shared/golden
[ -f "$golden/tolerances.csv" ] || { echo "skipped: no $golden/tolerances.csv"; exit 77; }
PATH="$top_builddir:$PATH"; export PATH
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
status=0

# Inputs whose names are not those of the tables' column "table", and one that only a table shows.
in=$golden/inputs
cp "$in/real_docs.csv" "$tmp/real.csv"
cp "$in/docs.csv" "$tmp/docs_by_outlet.csv"
printf 'tokens,a\n9,1\n10,2\n10,3\n10,4\n11,5\n' >"$tmp/gries_example.csv"
cat >"$tmp/compare.awk" <<'AWK'
# Cells of a CSV row into cell[1..]; returns how many.
function cut(row, cell,   n, i, c, quoted, value) {
	n = 0; quoted = 0; value = ""
	for (i = 1; i <= length(row); i++) {
		c = substr(row, i, 1)
		if (c == "\"") {
			if (quoted && substr(row, i + 1, 1) == "\"") { value = value c; i++ }
			else quoted = !quoted
		} else if (c == "," && !quoted) { cell[++n] = value; value = "" }
		else value = value c
	}
	cell[++n] = value
	return n
}
function is_number(text) { return text ~ /^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?$/ }
function make_key(cell, column,   i, key, value) {
	key = ""
	for (i = 1; i <= n_keys; i++) {
		value = cell[column[key_name[i]]]
		key = key "|" (is_number(value) ? sprintf("%.12g", value) : value)
	}
	return key
}
# Does the pattern (a* or all numeric) name the column?
function names(pattern, column,   star) {
	if (pattern == "all numeric") return 1
	if (pattern == "all but sisonglaz_*") return column !~ /^sisonglaz_/
	star = index(pattern, "*")
	if (star) return index(column, substr(pattern, 1, star - 1)) == 1
	return pattern == column
}
function note(text) { if (++n_notes <= 12) print "    " text }
FNR == 1 { file++; n_cells = cut($0, head); delete at; for (i = 1; i <= n_cells; i++) at[head[i]] = i }
file == 1 {
	cut($0, cell)
	if (cell[1] != name ".csv") next
	n = split(cell[2], part, "|")
	for (i = 1; i <= n; i++) { pattern[++n_patterns] = part[i]; rel[n_patterns] = cell[3]; abs_[n_patterns] = cell[4] }
	next
}
file == 2 && FNR == 1 { n_keys = split(keys, key_name, " "); for (c in at) ours[c] = at[c]; n_ours = n_cells; next }
file == 2 {
	cut($0, cell); key = make_key(cell, ours); seen[key] = 1; n_rows++
	for (c in ours) got[key, c] = cell[ours[c]]
	next
}
FNR == 1 {
	n_columns = n_cells
	for (i = 1; i <= n_columns; i++) {
		column[i] = head[i]; limit[i] = 0; where[head[i]] = i
		for (k = 1; k <= n_patterns; k++) if (!limit[i] && names(pattern[k], head[i])) limit[i] = k
		for (k = 1; k <= n_keys; k++) if (key_name[k] == head[i]) limit[i] = -1
	}
	next
}
{
	cut($0, cell); key = make_key(cell, where); n_wanted++
	if (!(key in seen)) { n_missing++; note("no row " key); next }
	for (i = 1; i <= n_columns; i++) {
		if (limit[i] < 0) continue
		if (!(column[i] in ours)) { absent[i] = 1; continue }
		want = cell[i] == "NaN" ? "NA" : cell[i]; have = got[key, column[i]]
		if (column[i] ~ /^nb_/ && ("nb_ok" in where) && cell[where["nb_ok"]] != 1) continue
		allowed_rel = limit[i] ? rel[limit[i]] + 0 : 0
		allowed = limit[i] ? abs_[limit[i]] : 0
		if (allowed ~ /^see/) {
			twin = column[i] == "p_mc" ? "tol_p_m9999" : "tol_" column[i] "_B9999"
			allowed = cell[where[twin]]
		}
		if (!is_number(want) || !is_number(have)) {
			if (want != have && limit[i] && (rel[limit[i]] != 0 || abs_[limit[i]] != 0)) {
				n_wrong++; note(key " " column[i] ": " have ", should be " want)
			}
			if (want == have) n_compared[i]++
			continue
		}
		n_compared[i]++
		gap = have - want; if (gap < 0) gap = -gap
		size = want < 0 ? -want : want + 0
		if (limit[i] && gap > top) top = gap
		if (gap > largest[i]) largest[i] = gap
		if (size > 0 && gap / size > largest_rel[i]) largest_rel[i] = gap / size
		if (!limit[i] || (rel[limit[i]] == 0 && abs_[limit[i]] == 0)) continue
		reach = allowed + 0 > allowed_rel * size ? allowed + 0 : allowed_rel * size
		used = gap == 0 ? 0 : reach > 0 ? gap / reach : 1e9
		if (used > part_used[i]) part_used[i] = used
		if (used > top_used) top_used = used
		if (used > 1) { n_wrong++; note(key " " column[i] ": " have ", should be " want) }
	}
}
END {
	printf "%s: %d of %d rows, %d wrong, at most %.1e off, %.1e of a tolerance\n", name, \
		n_wanted - n_missing, n_wanted, n_wrong, top, top_used
	for (i = 1; i <= n_columns; i++) {
		if (limit[i] < 0 || column[i] ~ /^(tol_|mc_)/) continue
		if (absent[i]) {
			bad = limit[i] > 0 && (rel[limit[i]] != 0 || abs_[limit[i]] != 0)
			printf "    %-30s not printed%s\n", column[i], bad ? ": it should be" : ""
			n_wrong += bad
			continue
		}
		printf "    %-30s %5d  abs %8.1e  rel %8.1e  %s\n", column[i], n_compared[i], largest[i], largest_rel[i], \
			limit[i] && (rel[limit[i]] != 0 || abs_[limit[i]] != 0) ? \
			sprintf("%.1e of its tolerance", part_used[i]) : "no tolerance"
	}
	exit n_wrong > 0 || n_missing > 0 || n_wanted == 0
}
AWK

# check NAME "KEY..." TABLE...
check() {
	name=$1 keys=$2
	shift 2
	if ! cadrage stat --list --csv | grep -q "^$name,"; then
		echo "$name: not there"
		status=1
		return
	fi
	if ! cadrage stat "$name" --csv "$@" >"$tmp/ours.csv" 2>"$tmp/messages"; then
		echo "$name: fails"
		sed 's/^/    /' "$tmp/messages"
		status=1
		return
	fi
	LC_ALL=C awk -v name="$name" -v keys="$keys" -f "$tmp/compare.awk" \
		"$golden/tolerances.csv" "$tmp/ours.csv" "$golden/$name.csv" || status=1
}

docs=$in/docs.csv real=$tmp/real.csv
check keyness_exact50 case_id "$in/keyness_cases.csv"
check keyness case_id "$in/keyness_cases.csv"
check fightin term "$in/real_vocab.csv"
check specificites "table term part" "$golden/specificites.csv" "$tmp/docs_by_outlet.csv"
check dispersion "table term parts" "$docs" "$real" "$tmp/gries_example.csv"
check poisson_ci "x tokens conf" "$golden/poisson_ci.csv"
check rates "table term outlet" "$docs" "$real"
check jackknife_rates "table term outlet" "$docs" "$real"
check jackknife_ratios "table term a b" "$docs" "$real"
check rate_ratios "table term a b" "$docs" "$real"
check bootstrap "table term statistic a b" "$docs" "$real"
check permutation_exact "table subset term a b" "$in/docs_tiny.csv" "$docs"
check permutation_mc "table term a b" "$docs" "$real"
check wilcoxon "table term a b" "$docs" "$real"
check kruskal term "$docs"
check multiple_testing test_id "$in/pvalues.csv"
check proportions case_id "$in/proportions.csv"
check naming_shares "group name" "$in/naming_shares.csv"
check naming_homogeneity "a b" "$in/naming_shares.csv"
check slant outlet "$docs"
check validation quantity "$in/validation_strata.csv"
check agreement "data statistic" "$in"/ratings_*.csv
check agreement_bootstrap "data level" "$in"/ratings_*.csv
check collocations case_id "$in/collocations.csv"
check trend series "$in/weekly.csv"
check changepoint series "$in/weekly.csv"
check pelt series "$in/weekly.csv"
check week_over_week "series week" "$in/weekly.csv"
check neardup "a b" "$in/neardup_texts.csv"
exit $status
