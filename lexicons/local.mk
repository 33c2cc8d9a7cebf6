lexiconsdir = $(pkgdatadir)/lexicons
frlexiconsdir = $(lexiconsdir)/fr
outletsdir = $(lexiconsdir)/outlets
dist_frlexicons_DATA = \
	%reldir%/fr/delegitimation.lex \
	%reldir%/fr/doubt.lex \
	%reldir%/fr/hedge.lex \
	%reldir%/fr/naming.lex \
	%reldir%/fr/verbs.lex
dist_outlets_DATA = \
	%reldir%/outlets/default.outlet \
	%reldir%/outlets/jerusalem-timing.outlet \
	%reldir%/outlets/portal.outlet \
	%reldir%/outlets/reuters.outlet \
	%reldir%/outlets/sputnik.outlet
EXTRA_DIST += %reldir%/README.md
