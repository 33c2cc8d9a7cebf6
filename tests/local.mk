# check programs speak TAP, so that every unit test counts; scripts (.sh)
# report by exit status: 0 pass, 77 skip, else fail.
TEST_EXTENSIONS = .sh .tap
TAP_LOG_DRIVER = $(LOG_DRIVER)
LOG_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh

check_scripts = \
	%reldir%/lint/catalogue.sh \
	%reldir%/lint/json-manual.sh \
	%reldir%/lint/layers.sh \
	%reldir%/lint/lexicon-manual.sh \
	%reldir%/lint/lexicons.sh \
	%reldir%/lint/manual.sh \
	%reldir%/lint/symbols.sh \
	%reldir%/completion.tap \
	%reldir%/exchange.tap \
	%reldir%/faults.tap \
	%reldir%/golden.tap \
	%reldir%/same-bytes.tap \
	%reldir%/scheduled-week.tap \
	%reldir%/walk-through.tap \
	%reldir%/store-manual.tap \
	%reldir%/shared/expansion.sh \
	%reldir%/shared/gold-spans.sh \
	%reldir%/shared/golden-tables.sh \
	%reldir%/shared/hostile.tap \
	%reldir%/shared/drafts.tap \
	%reldir%/shared/pages.tap \
	%reldir%/shared/planted.tap \
	%reldir%/shared/voice.sh
dist_check_SCRIPTS += $(check_scripts)
TESTS += $(check_scripts)
EXTRA_DIST += %reldir%/golden %reldir%/lint/format.sh %reldir%/shared/shared.sh %reldir%/data
AM_TESTS_ENVIRONMENT = top_srcdir='$(abs_top_srcdir)'; top_builddir='$(abs_top_builddir)'; \
	CADRAGE_DATADIR='$(abs_top_srcdir)/lexicons'; XDG_DATA_HOME='$(abs_top_builddir)/tests/nobody'; \
	CK_TAP_LOG_FILE_NAME=-; CK_VERBOSITY=silent; G_DEBUG=fatal-criticals; LC_ALL=C.UTF-8; TZ=UTC; \
	export CK_TAP_LOG_FILE_NAME CK_VERBOSITY top_srcdir top_builddir G_DEBUG LC_ALL TZ CADRAGE_DATADIR XDG_DATA_HOME;

unit_cflags = $(AM_CFLAGS) $(CHECK_CFLAGS) -I$(srcdir)/tests/unit
unit_ldadd = reports/libcadrage-reports.la analyzer/libcadrage-rooms.la $(CHECK_LIBS) $(DEPS_LIBS) -lm
EXTRA_DIST += %reldir%/unit/suite.h %reldir%/data/samples
unit_programs =
# What several of the programs below are made with.
scratch_folder = %reldir%/unit/scratch-folder.c %reldir%/unit/scratch-folder.h
sandbox = %reldir%/unit/sandbox.c %reldir%/unit/sandbox.h $(scratch_folder)
EXTRA_PROGRAMS =
# Preloaded by faults.tap; a module that is not installed needs an -rpath to be made at all.
check_LTLIBRARIES += %reldir%/faults/failing-calls.la
tests_faults_failing_calls_la_SOURCES = %reldir%/faults/failing-calls.c
tests_faults_failing_calls_la_CFLAGS = -O1 -g
tests_faults_failing_calls_la_LDFLAGS = -module -avoid-version -rpath /nowhere
tests_faults_failing_calls_la_LIBADD = -ldl
if HAVE_CHECK
check_PROGRAMS += $(unit_programs)
TESTS += $(unit_programs)
endif

include %reldir%/unit/base.mk
include %reldir%/unit/text.mk
include %reldir%/unit/pattern.mk
include %reldir%/unit/stats.mk
include %reldir%/unit/document.mk
include %reldir%/unit/lexicon.mk
include %reldir%/unit/ingest.mk
include %reldir%/unit/voice.mk
include %reldir%/unit/score.mk
include %reldir%/unit/corpus.mk
include %reldir%/unit/store.mk
include %reldir%/unit/compare.mk
include %reldir%/unit/calculator.mk
include %reldir%/unit/discover.mk
include %reldir%/unit/validate.mk
include %reldir%/unit/reports.mk
include %reldir%/fuzz/local.mk
include %reldir%/bench/local.mk
