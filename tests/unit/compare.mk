unit_programs += tests/unit/check_compare
tests_unit_check_compare_SOURCES = tests/unit/check_compare.c \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_compare_CFLAGS = $(unit_cflags)
tests_unit_check_compare_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_concordance
tests_unit_check_concordance_SOURCES = tests/unit/check_concordance.c \
	$(sandbox)
tests_unit_check_concordance_CFLAGS = $(unit_cflags)
tests_unit_check_concordance_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_keyness tests/unit/check_trace
tests_unit_check_keyness_SOURCES = tests/unit/check_keyness.c \
	$(sandbox)
tests_unit_check_keyness_CFLAGS = $(unit_cflags)
tests_unit_check_keyness_LDADD = $(unit_ldadd)
tests_unit_check_trace_SOURCES = tests/unit/check_trace.c \
	$(sandbox)
tests_unit_check_trace_CFLAGS = $(unit_cflags)
tests_unit_check_trace_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_speakers
tests_unit_check_speakers_SOURCES = tests/unit/check_speakers.c $(sandbox)
tests_unit_check_speakers_CFLAGS = $(unit_cflags)
tests_unit_check_speakers_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_reprint
tests_unit_check_reprint_SOURCES = tests/unit/check_reprint.c
tests_unit_check_reprint_CFLAGS = $(unit_cflags)
tests_unit_check_reprint_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_weekly
tests_unit_check_weekly_SOURCES = tests/unit/check_weekly.c $(sandbox)
tests_unit_check_weekly_CFLAGS = $(unit_cflags)
tests_unit_check_weekly_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_verdict
tests_unit_check_verdict_SOURCES = tests/unit/check_verdict.c
tests_unit_check_verdict_CFLAGS = $(unit_cflags)
tests_unit_check_verdict_LDADD = $(unit_ldadd)
