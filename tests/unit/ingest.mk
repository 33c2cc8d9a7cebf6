unit_programs += tests/unit/check_ingest
tests_unit_check_ingest_SOURCES = tests/unit/check_ingest.c \
	tests/unit/scratch-folder.c tests/unit/scratch-folder.h
tests_unit_check_ingest_CFLAGS = $(unit_cflags)
tests_unit_check_ingest_LDADD = $(unit_ldadd)
