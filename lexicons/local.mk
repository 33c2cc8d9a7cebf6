lexiconsdir = $(pkgdatadir)/lexicons
frlexiconsdir = $(lexiconsdir)/fr
outletsdir = $(lexiconsdir)/outlets
dist_frlexicons_DATA = \
	%reldir%/fr/delegitimation.lex \
	%reldir%/fr/doubt.lex \
	%reldir%/fr/hedge.lex \
	%reldir%/fr/naming.lex \
	%reldir%/fr/verbs.lex
dist_outlets_DATA =
EXTRA_DIST += %reldir%/README.md
