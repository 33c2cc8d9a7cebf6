unit_programs += tests/unit/check_discover
tests_unit_check_discover_SOURCES = tests/unit/check_discover.c $(sandbox)
tests_unit_check_discover_CFLAGS = $(unit_cflags)
tests_unit_check_discover_LDADD = $(unit_ldadd)
