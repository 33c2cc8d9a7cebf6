unit_programs += tests/unit/check_ingest
tests_unit_check_ingest_SOURCES = tests/unit/check_ingest.c \
	$(scratch_folder)
tests_unit_check_ingest_CFLAGS = $(unit_cflags)
tests_unit_check_ingest_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_article_table
tests_unit_check_article_table_SOURCES = tests/unit/check_article_table.c \
	$(scratch_folder)
tests_unit_check_article_table_CFLAGS = $(unit_cflags)
tests_unit_check_article_table_LDADD = $(unit_ldadd)
