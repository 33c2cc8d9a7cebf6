#!/bin/sh
# Precision and recall of the shipped French lexicons on five real pages whose spans were coded
# by hand and machine. The pages are not part of the project: without ../shared it is skipped.
#
# A match agrees with a coded span when they share a token and the category; repeats and spans
# coded with low confidence are left out on both sides; only article zones count. Floors, not
# targets: the pages are few and were seen while the lexicons were written.

: "${top_srcdir:=.}" "${top_builddir:=.}"
shared=$top_srcdir/../shared
[ -f "$shared/gold/spans.tsv" ] || { echo "skipped: no $shared/gold/spans.tsv"; exit 77; }

matches=$(mktemp) || exit 99
trap 'rm -f "$matches"' EXIT
"$top_builddir/cadrage" score --csv "$shared"/articles/*.txt >"$matches" || exit 1

LC_ALL=C awk -v FS='\t' '
# Fields of a CSV record; a record may go on over lines.
function cut(record, field,   n, i, c, quoted, value) {
	n = 0; quoted = 0; value = ""
	for (i = 1; i <= length(record); i++) {
		c = substr(record, i, 1)
		if (c == "\"") {
			if (quoted && substr(record, i + 1, 1) == "\"") { value = value c; i++ }
			else quoted = !quoted
		} else if (c == "," && !quoted) { field[++n] = value; value = "" }
		else value = value c
	}
	field[++n] = value
	return quoted ? 0 : n
}
function page(document) {
	sub(/.*\//, "", document)
	return substr(document, 1, 3)
}
# Of a product category, the one that is scored: doubt.rejected counts as doubt.
function scored(category,   top) {
	top = category
	sub(/\..*/, "", top)
	return top == "naming" ? category : top
}
function percent(part, whole) {
	return whole ? sprintf("%.2f", part / whole) : "-"
}
BEGIN {
	split("NAM.isis naming.isis NAM.nusra naming.nusra NAM.members naming.members " \
	      "NAM.actor naming.actors NAM.opp naming.opposition METON naming.metonymy " \
	      "NAM.assad naming.syria-state DELEG delegitimation AFFIL delegitimation " \
	      "DOUBT doubt HEDGE hedge BOOST boost ATTR verbs", pair, " ")
	for (i = 1; pair[i] != ""; i += 2) category_of[pair[i]] = pair[i + 1]
	# category, least precision, least recall
	n_rows = split("naming.isis 1 1\nnaming.nusra 1 1\nnaming.members .8 .8\n" \
		       "naming.actors .8 .8\nnaming.opposition .5 1\nnaming.metonymy .9 .9\n" \
		       "naming.syria-state .9 1\ndelegitimation .9 .9\ndoubt .6 .6\n" \
		       "hedge .7 .6\nboost .7 .6\nverbs .85 .9", row, "\n")
	articles = " head lead subhead body "
}
FNR == 1 { file++ }
file == 1 && FNR > 1 {
	if (index(articles, " " $13 " ") == 0) next
	category = category_of[$11]
	# The names of the Syrian state were coded as legitimacy.
	alias = $11 == "LEGIT" && ($12 == "gov.SY" || $12 == "state-forces") ? "naming.syria-state" : ""
	if (category == "" && alias == "") next
	n++
	gold_page[n] = $1; from[n] = $8; to[n] = $9; span[n] = $10; line_of[n] = $2
	gold_category[n] = category == "" ? alias : category
	out[n] = $16 == 1 || $17 == "L"
	optional[n] = category == ""
	next
}
file == 2 {
	record = record == "" ? $0 : record "\n" $0
	n_fields = cut(record, field)
	if (n_fields == 0) next
	record = ""
	if (!header++) {
		for (i = 1; i <= n_fields; i++) column[field[i]] = i
		next
	}
	category = scored(field[column["category"]])
	seed = page(field[column["document"]])
	start = field[column["start"]]; end = field[column["end"]]
	agrees = 0; left_out = 0
	for (i = 1; i <= n; i++) {
		if (gold_page[i] != seed || gold_category[i] != category) continue
		if (from[i] + 0 >= end + 0 || to[i] + 0 <= start + 0) continue
		if (out[i]) left_out = 1
		else { agrees = 1; found[i] = 1 }
	}
	if (agrees) right[category]++
	else if (!left_out) {
		wrong[category]++
		print "not coded: " seed ":" field[column["line"]] " " category " " field[column["text"]]
	}
}
END {
	for (i = 1; i <= n; i++) {
		if (out[i] || optional[i]) continue
		coded[gold_category[i]]++
		if (found[i]) met[gold_category[i]]++
		else print "not matched: " gold_page[i] ":" line_of[i] " " gold_category[i] " " span[i]
	}
	printf "%-20s %8s %8s %8s %9s %8s\n", "category", "matches", "right", "coded", "precision", "recall"
	for (i = 1; i <= n_rows; i++) {
		split(row[i], floor, " ")
		c = floor[1]
		total = right[c] + wrong[c]
		printf "%-20s %8d %8d %8d %9s %8s\n", c, total, right[c], coded[c], \
			percent(right[c], total), percent(met[c], coded[c])
		if (right[c] < floor[2] * total || met[c] < floor[3] * coded[c]) {
			print "below its floor: " c
			failed = 1
		}
	}
	exit failed
}' "$shared/gold/spans.tsv" "$matches"
