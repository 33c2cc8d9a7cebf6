lexiconsdir = $(pkgdatadir)/lexicons
enlexiconsdir = $(lexiconsdir)/en
frlexiconsdir = $(lexiconsdir)/fr
outletsdir = $(lexiconsdir)/outlets
dist_enlexicons_DATA = \
	%reldir%/en/delegitimation.forms \
	%reldir%/en/delegitimation.lex \
	%reldir%/en/doubt.forms \
	%reldir%/en/doubt.lex \
	%reldir%/en/hedge.forms \
	%reldir%/en/hedge.lex \
	%reldir%/en/naming.forms \
	%reldir%/en/naming.lex \
	%reldir%/en/negators \
	%reldir%/en/us-politics.forms \
	%reldir%/en/us-politics.lex \
	%reldir%/en/verbs.forms \
	%reldir%/en/verbs.lex
dist_frlexicons_DATA = \
	%reldir%/fr/agency.forms \
	%reldir%/fr/agency.lex \
	%reldir%/fr/blame.forms \
	%reldir%/fr/blame.lex \
	%reldir%/fr/conflict.forms \
	%reldir%/fr/conflict.lex \
	%reldir%/fr/conspiracy.forms \
	%reldir%/fr/conspiracy.lex \
	%reldir%/fr/cooperation.forms \
	%reldir%/fr/cooperation.lex \
	%reldir%/fr/delegitimation.forms \
	%reldir%/fr/delegitimation.lex \
	%reldir%/fr/doubt.forms \
	%reldir%/fr/doubt.lex \
	%reldir%/fr/evasion.forms \
	%reldir%/fr/evasion.lex \
	%reldir%/fr/fr.classes \
	%reldir%/fr/hedge.forms \
	%reldir%/fr/hedge.lex \
	%reldir%/fr/legitimacy.forms \
	%reldir%/fr/legitimacy.lex \
	%reldir%/fr/modality.forms \
	%reldir%/fr/modality.lex \
	%reldir%/fr/moral.forms \
	%reldir%/fr/moral.lex \
	%reldir%/fr/naming.forms \
	%reldir%/fr/naming.lex \
	%reldir%/fr/negators \
	%reldir%/fr/peace.forms \
	%reldir%/fr/peace.lex \
	%reldir%/fr/sourcing.forms \
	%reldir%/fr/sourcing.lex \
	%reldir%/fr/sovereignty.forms \
	%reldir%/fr/sovereignty.lex \
	%reldir%/fr/verbs.forms \
	%reldir%/fr/verbs.lex \
	%reldir%/fr/violence.forms \
	%reldir%/fr/violence.lex
frvoicesdir = $(lexiconsdir)/voices/fr
envoicesdir = $(lexiconsdir)/voices/en
dist_envoices_DATA = \
	%reldir%/voices/en/attribution.forms \
	%reldir%/voices/en/attribution.lex
dist_frvoices_DATA = \
	%reldir%/voices/fr/attribution.forms \
	%reldir%/voices/fr/attribution.lex
dist_outlets_DATA = \
	%reldir%/outlets/default.outlet \
	%reldir%/outlets/jerusalem-timing.outlet \
	%reldir%/outlets/portal.outlet \
	%reldir%/outlets/reuters.outlet \
	%reldir%/outlets/sputnik.outlet
EXTRA_DIST += %reldir%/README.md
