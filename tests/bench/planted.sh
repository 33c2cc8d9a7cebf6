#!/bin/sh
# planted.sh CORPUS.jsonl [ARTICLES [SEEDS]]: what "lexicon suggest" finds of words that it should
# find, and of words that it should not. The articles of a corpus, whatever its outlets, are dealt
# out at random to two outlets, alpha and beta, which then do not differ. Into those of a first run
# thirty made-up words and phrases are planted, each at a place of its own: ten strong ones (in 6 %
# of alpha's articles and 0.5 % of beta's), ten of middling strength (4 %) and ten weak ones (2.5 %). The other runs, one a seed, have nothing planted.
set -eu
corpus=$1 articles=${2:-2000} seeds=${3:-10}
tmp=$(mktemp -d)
trap "rm -rf $tmp" EXIT

# deal SEED PLANT: the same numbers from every awk, since no product goes past 2^53.
deal() {
	awk -v seed="$1" -v plant="$2" -v articles="$articles" '
	function random() { state = (state * 16807) % 2147483647; return state / 2147483647 }
	# After a blank between two words in small letters, somewhere in the text.
	function insert(text, words, place, at) {
		for (place = 0; place < 40; place++) {
			at = 1 + int(random() * length(text))
			if (substr(text, at) !~ /^[a-z]+ [a-z]+/) continue
			at += index(substr(text, at), " ")
			return substr(text, 1, at - 1) words " " substr(text, at)
		}
		return text
	}
	BEGIN {
		state = 1000 + seed * 7919
		for (i = 0; i < 20; i++) random()
		n = split("zorguline mirelienne brastouille quelvaste drolmine farnoque pliguese vantrelle " \
			"gorbeuse skalmine trubolesque nervache ombrulite pastrogne quibarde rolvineuse " \
			"sabrunque tirvolante ulmesque vosgrape clique+zorbale regime+fantoulesque " \
			"sans+la+moindre+glorvine pretendu+marchoule dite+vaguine horde+slibeuse " \
			"bande+corvache fausse+drimole soi-disant+plovique clan+ombreux-vif", words, " ")
		for (i = 1; i <= n; i++) gsub(/\+/, " ", words[i])
	}
	NR <= articles {
		side = random() < 0.5 ? "alpha" : "beta"
		sub(/"outlet": *"[^"]*"/, "\"outlet\": \"" side "\"")
		at = match($0, /"text": *"/)
		if (plant && at) {
			head = substr($0, 1, at + RLENGTH - 1); text = substr($0, at + RLENGTH)
			for (i = 1; i <= n; i++) {
				tier = i % 3
				share = side == "beta" ? .005 : tier == 1 ? .06 : tier == 2 ? .04 : .025
				if (random() < share) text = insert(text, words[i])
			}
			$0 = head text
		}
		print
	}
	END { if (plant) for (i = 1; i <= n; i++) print words[i] "\t" (i % 3 == 1 ? "strong" : i % 3 == 2 ? "middling" : "weak") >"/dev/stderr" }
	' "$corpus"
}

deal 1 1 >"$tmp/planted.jsonl" 2>"$tmp/words"
start=$(date +%s)
cadrage lexicon suggest --outlet alpha --limit 0 --passages 0 --csv "$tmp/planted.jsonl" >"$tmp/planted.csv"
end=$(date +%s)
# The rank of each planted word: of the first candidate that holds a word of it that was made up.
awk -F'\t' -v seconds=$((end - start)) '
	FNR == NR { word[FNR] = $1; tier[FNR] = $2; n++; m = split($1, part, " "); key[FNR] = part[m]; next }
	FNR > 1 {
		split($0, cell, ","); text = tolower(cell[4]); hit = 0
		for (i = 1; i <= n; i++) if (index(text, key[i])) { hit = 1; if (!rank[i]) { rank[i] = FNR - 1; verdict[i] = cell[7] } }
		if (FNR <= 31) at30 += hit
	}
	END {
		for (i = 1; i <= n; i++) {
			t = tier[i]; planted[t]++; found[t] += rank[i] > 0; first[t] += rank[i] > 0 && rank[i] <= 30
			sure[t] += verdict[i] == "established"
		}
		printf "strength\tplanted\tfound\tamong the first 30\testablished\n"
		for (k = 1; k <= 3; k++) { t = k == 1 ? "strong" : k == 2 ? "middling" : "weak"
			printf "%s\t%d\t%d\t%d\t%d\n", t, planted[t], found[t], first[t], sure[t]
			all += found[t]; early += first[t]; certain += sure[t] }
		printf "all\t%d\t%d\t%d\t%d\n", n, all, early, certain
		printf "precision at 30\t%.3f\nrecall at 30\t%.3f\nseconds\t%d\n", at30 / 30, early / n, seconds
	}' "$tmp/words" "$tmp/planted.csv"

seed=2
total=0
while [ "$seed" -lt $((seeds + 2)) ]; do
	deal "$seed" 0 >"$tmp/even.jsonl"
	n=$(cadrage lexicon suggest --outlet alpha --limit 0 --passages 0 --csv "$tmp/even.jsonl" |
		grep -c ',established,' || true)
	total=$((total + n))
	echo "seed $seed: $n established"
	seed=$((seed + 1))
done
echo "false ones	$total"
