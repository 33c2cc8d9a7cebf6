unit_programs += tests/unit/check_pattern
tests_unit_check_pattern_SOURCES = tests/unit/check_pattern.c
tests_unit_check_pattern_CFLAGS = $(unit_cflags)
tests_unit_check_pattern_LDADD = $(unit_ldadd)
