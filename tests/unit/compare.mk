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
