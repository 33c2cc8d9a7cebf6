unit_programs += tests/unit/check_base
tests_unit_check_base_SOURCES = tests/unit/check_base.c $(scratch_folder)
tests_unit_check_base_CFLAGS = $(unit_cflags)
tests_unit_check_base_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_week
tests_unit_check_week_SOURCES = tests/unit/check_week.c
tests_unit_check_week_CFLAGS = $(unit_cflags)
tests_unit_check_week_LDADD = $(unit_ldadd)
