# One library.  The rooms are archived together so that unit tests can reach
# internal functions; libcadrage exports the public ones only.  Each room lists
# its own files.
noinst_LTLIBRARIES += %reldir%/libcadrage-rooms.la
%canon_reldir%_libcadrage_rooms_la_SOURCES = $(rooms_sources)
%canon_reldir%_libcadrage_rooms_la_CFLAGS = $(AM_CFLAGS)

rooms_sources =
include %reldir%/base/local.mk
include %reldir%/text/local.mk
include %reldir%/pattern/local.mk
include %reldir%/stats/local.mk
include %reldir%/document/local.mk
include %reldir%/lexicon/local.mk
include %reldir%/ingest/local.mk
include %reldir%/voice/local.mk
include %reldir%/score/local.mk
include %reldir%/corpus/local.mk
include %reldir%/exchange/local.mk
include %reldir%/compare/local.mk
include %reldir%/discover/local.mk
include %reldir%/calculator/local.mk
include %reldir%/validate/local.mk

lib_LTLIBRARIES += %reldir%/libcadrage.la
%canon_reldir%_libcadrage_la_SOURCES =
%canon_reldir%_libcadrage_la_LIBADD = %reldir%/libcadrage-rooms.la \
	reports/libcadrage-reports.la $(DEPS_LIBS) -lm
%canon_reldir%_libcadrage_la_LDFLAGS = -version-info 0:0:0 \
	-export-symbols-regex '^cadrage_' -no-undefined

cadrageincludedir = $(includedir)/cadrage-0
dist_cadrageinclude_HEADERS = %reldir%/include/cadrage.h
cadragesubincludedir = $(cadrageincludedir)/cadrage
dist_cadragesubinclude_HEADERS = \
	%reldir%/include/cadrage/attribution.h \
	%reldir%/include/cadrage/coding-sheet.h \
	%reldir%/include/cadrage/comparison.h \
	%reldir%/include/cadrage/concordance.h \
	%reldir%/include/cadrage/copies.h \
	%reldir%/include/cadrage/diagnostic.h \
	%reldir%/include/cadrage/discover.h \
	%reldir%/include/cadrage/document.h \
	%reldir%/include/cadrage/draft.h \
	%reldir%/include/cadrage/error.h \
	%reldir%/include/cadrage/draw.h \
	%reldir%/include/cadrage/events.h \
	%reldir%/include/cadrage/exchange.h \
	%reldir%/include/cadrage/export.h \
	%reldir%/include/cadrage/inspection.h \
	%reldir%/include/cadrage/keyness.h \
	%reldir%/include/cadrage/lexicon.h \
	%reldir%/include/cadrage/measured.h \
	%reldir%/include/cadrage/outlet.h \
	%reldir%/include/cadrage/reader.h \
	%reldir%/include/cadrage/reading.h \
	%reldir%/include/cadrage/reading-cache.h \
	%reldir%/include/cadrage/recurrence.h \
	%reldir%/include/cadrage/report.h \
	%reldir%/include/cadrage/revision.h \
	%reldir%/include/cadrage/score.h \
	%reldir%/include/cadrage/selection.h \
	%reldir%/include/cadrage/span.h \
	%reldir%/include/cadrage/speakers.h \
	%reldir%/include/cadrage/statistic.h \
	%reldir%/include/cadrage/store.h \
	%reldir%/include/cadrage/suggestion.h \
	%reldir%/include/cadrage/survey.h \
	%reldir%/include/cadrage/table.h \
	%reldir%/include/cadrage/topic.h \
	%reldir%/include/cadrage/validation.h \
	%reldir%/include/cadrage/version.h \
	%reldir%/include/cadrage/voice.h \
	%reldir%/include/cadrage/week.h \
	%reldir%/include/cadrage/weekly.h \
	%reldir%/include/cadrage/zone.h \
	$(NULL)

pkgconfigdir = $(libdir)/pkgconfig
pkgconfig_DATA = %reldir%/cadrage-0.pc

include %reldir%/cli/local.mk
include %reldir%/man/local.mk
EXTRA_DIST += %reldir%/LAYERS
