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
	      "DOUBT doubt HEDGE hedge BOOST boost MODAL modality ATTR verbs VIOL violence " \
	      "EUPH violence AGENCY agency VICT agency BLAME blame LEGIT legitimacy " \
	      "SOV sovereignty LAW sovereignty MORAL moral EVAL moral SRC sourcing " \
	      "COOP cooperation CONF conflict SECUR conflict PEACE peace POL peace HUM peace " \
	      "EVADE evasion CONSP conspiracy", pair, " ")
	for (i = 1; pair[i] != ""; i += 2) category_of[pair[i]] = pair[i + 1]
	# category, least precision, least recall
	n_rows = split("naming.isis 1 1\nnaming.nusra 1 1\nnaming.members .8 .8\n" \
		       "naming.actors .8 .8\nnaming.opposition .5 1\nnaming.metonymy .9 .9\n" \
		       "naming.syria-state .9 1\ndelegitimation .9 .9\ndoubt .9 .9\n" \
		       "hedge .7 .6\nboost .7 .6\nmodality .5 .9\nverbs .85 .9\nviolence .8 .85\n" \
		       "agency .9 .9\nblame .7 .9\nlegitimacy .8 .9\nsovereignty .8 .9\nmoral .85 .85\n" \
		       "sourcing .4 .9\ncooperation .5 .9\nconflict .85 .9\npeace .85 .9\nevasion .9 .9\n" \
		       "conspiracy 0 0", row, "\n")
	articles = " head lead subhead body "
}
FNR == 1 { file++ }
# A coded span; one that is optional is right when matched and no loss when not.
function add_span(category, is_optional) {
	n++
	gold_page[n] = $1; from[n] = $8; to[n] = $9; span[n] = $10; line_of[n] = $2
	gold_category[n] = category
	out[n] = $16 == 1 || $17 == "L"
	sure[n] = $17 == "H"
	optional[n] = is_optional
}
file == 1 && FNR > 1 {
	if (index(articles, " " $13 " ") == 0) next
	if ($11 in category_of) add_span(category_of[$11], 0)
	# The names of the Syrian state were coded as legitimacy.
	if ($11 == "LEGIT" && ($12 == "gov.SY" || $12 == "state-forces")) add_span("naming.syria-state", 1)
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
	agrees = 0; left_out = 0; certain = 0
	for (i = 1; i <= n; i++) {
		if (gold_page[i] != seed || gold_category[i] != category) continue
		if (from[i] + 0 >= end + 0 || to[i] + 0 <= start + 0) continue
		if (out[i]) left_out = 1
		else { agrees = 1; found[i] = 1; if (sure[i]) certain = 1 }
	}
	if (certain) right_sure++
	if (agrees) right[category]++
	else if (!left_out) {
		wrong[category]++; wrong_all++
		print "not coded: " seed ":" field[column["line"]] " " category " " field[column["text"]]
	}
}
END {
	for (i = 1; i <= n; i++) {
		if (out[i] || optional[i]) continue
		coded[gold_category[i]]++
		coded_sure += sure[i]
		if (found[i]) { met[gold_category[i]]++; met_sure += sure[i] }
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
	# Spans coded with high confidence only; a match on a less certain one is neither right nor wrong.
	precision = right_sure / (right_sure + wrong_all); recall = met_sure / coded_sure
	printf "%-20s %8d %8d %8d %9s %8s  F1 %.3f\n", "overall (H)", right_sure + wrong_all, right_sure, \
		coded_sure, percent(right_sure, right_sure + wrong_all), percent(met_sure, coded_sure), \
		2 * precision * recall / (precision + recall)
	if (2 * precision * recall < .88 * (precision + recall)) {
		print "below its floor: overall (H)"
		failed = 1
	}
	exit failed
}' "$shared/gold/spans.tsv" "$matches"
