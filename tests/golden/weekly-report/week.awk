# Made-up articles of twelve weeks: gazette stays as it is, echo doubts twice as much in the last
# week, fanal a fifth more each week, has three articles in one week and none in two.
function pick(n) { state = state * 16807 % 2147483647; return state % n }
function word(  text, i) {
	for (i = 0; i < 2 + pick(2); i++)
		text = text substr("balocimudenaforitesu", 1 + 2 * pick(10), 2)
	return text
}
function article(outlet, day, rate,  text, i, k) {
	for (i = 0; i < 14; i++) {
		for (k = 0; k < 9; k++)
			text = text (k ? " " : "") word()
		if (pick(100) < rate)
			text = text (pick(2) ? " prétendu " : " sans preuve ") word()
		text = text ". "
	}
	printf "{\"outlet\": \"%s\", \"date\": \"%s\", \"title\": \"%s %s\", \"text\": \"%s\"}\n",
		outlet, day, word(), word(), text
}
BEGIN {
	state = 20151117
	# Mondays of 2015-W36 to 2015-W47.
	n = split("08-31 09-07 09-14 09-21 09-28 10-05 10-12 10-19 10-26 11-02 11-09 11-16", monday)
	for (week = 1; week <= n; week++) {
		for (i = 0; i < 9; i++)
			article("gazette", "2015-" monday[week], 10)
		for (i = 0; i < 9; i++)
			article("echo", "2015-" monday[week], week < n ? 20 : 70)
		for (i = 0; i < (week == 4 ? 3 : week == 7 || week == 8 ? 0 : 6); i++)
			article("fanal", "2015-" monday[week], 6 * 1.2 ^ week)
	}
	print "{\"outlet\": \"fanal\", \"title\": \"x\", \"text\": \"balo cimu dena fori tesu\"}"
}
