unit_programs += tests/unit/check_table
tests_unit_check_table_SOURCES = tests/unit/check_table.c
tests_unit_check_table_CFLAGS = $(unit_cflags)
tests_unit_check_table_LDADD = $(unit_ldadd)
