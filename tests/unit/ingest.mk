unit_programs += tests/unit/check_ingest
tests_unit_check_ingest_SOURCES = tests/unit/check_ingest.c \
	$(scratch_folder)
tests_unit_check_ingest_CFLAGS = $(unit_cflags)
tests_unit_check_ingest_LDADD = $(unit_ldadd)
