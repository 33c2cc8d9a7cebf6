unit_programs += tests/unit/check_base
tests_unit_check_base_SOURCES = tests/unit/check_base.c $(scratch_folder)
tests_unit_check_base_CFLAGS = $(unit_cflags)
tests_unit_check_base_LDADD = $(unit_ldadd)
