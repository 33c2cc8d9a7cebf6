unit_programs += tests/unit/check_matcher
tests_unit_check_matcher_SOURCES = \
	tests/unit/check_matcher.c \
	tests/unit/matching.h \
	tests/unit/tree.h
tests_unit_check_matcher_CFLAGS = $(unit_cflags)
tests_unit_check_matcher_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_slow_matcher
tests_unit_check_slow_matcher_SOURCES = \
	tests/unit/check_slow_matcher.c \
	tests/unit/slow-matcher.c \
	tests/unit/slow-matcher.h \
	tests/unit/tree.h
tests_unit_check_slow_matcher_CFLAGS = $(unit_cflags)
tests_unit_check_slow_matcher_LDADD = $(unit_ldadd)
