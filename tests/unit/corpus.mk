unit_programs += tests/unit/check_corpus
tests_unit_check_corpus_SOURCES = tests/unit/check_corpus.c \
	tests/unit/store-box.c tests/unit/store-box.h \
	$(scratch_folder)
tests_unit_check_corpus_CFLAGS = $(unit_cflags)
tests_unit_check_corpus_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_selection
tests_unit_check_selection_SOURCES = tests/unit/check_selection.c \
	$(scratch_folder)
tests_unit_check_selection_CFLAGS = $(unit_cflags)
tests_unit_check_selection_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_reading_cache
tests_unit_check_reading_cache_SOURCES = tests/unit/check_reading_cache.c \
	tests/unit/store-box.c tests/unit/store-box.h \
	$(scratch_folder)
tests_unit_check_reading_cache_CFLAGS = $(unit_cflags)
tests_unit_check_reading_cache_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_copy_index
tests_unit_check_copy_index_SOURCES = tests/unit/check_copy_index.c \
	tests/unit/store-box.c tests/unit/store-box.h \
	$(scratch_folder)
tests_unit_check_copy_index_CFLAGS = $(unit_cflags)
tests_unit_check_copy_index_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_stored_recurrence
tests_unit_check_stored_recurrence_SOURCES = tests/unit/check_stored_recurrence.c \
	tests/unit/store-box.c tests/unit/store-box.h \
	$(scratch_folder)
tests_unit_check_stored_recurrence_CFLAGS = $(unit_cflags)
tests_unit_check_stored_recurrence_LDADD = $(unit_ldadd)
