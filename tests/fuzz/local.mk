# A fuzz target NAME is fuzz_NAME.c, its seeds corpus/NAME/, and two lines here.
# "make check" replays the corpora.  To search for new inputs:
#   ./configure CC=clang --enable-fuzzers --enable-sanitizers && make check TESTS=
#   tests/fuzz/fuzz_NAME -max_total_time=60 NEW-FOLDER tests/fuzz/corpus/NAME
fuzz_programs =
fuzz_programs += %reldir%/fuzz_coding
%canon_reldir%_fuzz_coding_LDADD = $(fuzz_ldadd)
fuzz_programs += %reldir%/fuzz_decode
%canon_reldir%_fuzz_decode_LDADD = $(fuzz_ldadd)
fuzz_programs += %reldir%/fuzz_dictionary
%canon_reldir%_fuzz_dictionary_LDADD = $(fuzz_ldadd)
fuzz_programs += %reldir%/fuzz_lexicon
%canon_reldir%_fuzz_lexicon_LDADD = $(fuzz_ldadd)
fuzz_programs += %reldir%/fuzz_match
%canon_reldir%_fuzz_match_LDADD = $(fuzz_ldadd)
fuzz_programs += %reldir%/fuzz_negators
%canon_reldir%_fuzz_negators_LDADD = $(fuzz_ldadd)
fuzz_programs += %reldir%/fuzz_pattern
%canon_reldir%_fuzz_pattern_LDADD = $(fuzz_ldadd)
fuzz_programs += %reldir%/fuzz_page
%canon_reldir%_fuzz_page_LDADD = $(fuzz_ldadd)
fuzz_programs += %reldir%/fuzz_profile
%canon_reldir%_fuzz_profile_LDADD = $(fuzz_ldadd)
fuzz_programs += %reldir%/fuzz_record
%canon_reldir%_fuzz_record_LDADD = $(fuzz_ldadd)
fuzz_programs += %reldir%/fuzz_table
%canon_reldir%_fuzz_table_LDADD = $(fuzz_ldadd)

fuzz_ldadd = $(fuzz_main) reports/libcadrage-reports.la analyzer/libcadrage-rooms.la $(DEPS_LIBS) -lm
check_PROGRAMS += $(fuzz_programs)
if HAVE_FUZZERS
fuzz_main = $(FUZZ_LIBS)
else
fuzz_main = %reldir%/libreplay.la
check_LTLIBRARIES += %reldir%/libreplay.la
%canon_reldir%_libreplay_la_SOURCES = %reldir%/replay.c
TESTS += $(fuzz_programs)
endif
EXTRA_DIST += %reldir%/fuzz.h %reldir%/corpus
