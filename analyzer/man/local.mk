dist_man_MANS = \
	%reldir%/cadrage.1 \
	%reldir%/cadrage-report.1 \
	%reldir%/cadrage-stat.1 \
	%reldir%/cadrage-store.1 \
	%reldir%/cadrage-trend.1 \
	%reldir%/cadrage-validate.1 \
	%reldir%/cadrage-json.5 \
	%reldir%/cadrage-lexicon.5 \
	%reldir%/cadrage-methods.7 \
	$(NULL)
