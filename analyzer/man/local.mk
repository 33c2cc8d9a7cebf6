dist_man_MANS = \
	%reldir%/cadrage.1 \
	%reldir%/cadrage-methods.7 \
	$(NULL)
