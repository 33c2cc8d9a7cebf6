unit_programs += tests/unit/check_date
tests_unit_check_date_SOURCES = tests/unit/check_date.c
tests_unit_check_date_CFLAGS = $(unit_cflags)
tests_unit_check_date_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_outlet
tests_unit_check_outlet_SOURCES = tests/unit/check_outlet.c \
	$(scratch_folder)
tests_unit_check_outlet_CFLAGS = $(unit_cflags)
tests_unit_check_outlet_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_document
tests_unit_check_document_SOURCES = tests/unit/check_document.c \
	$(scratch_folder)
tests_unit_check_document_CFLAGS = $(unit_cflags)
tests_unit_check_document_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_shared_pages
tests_unit_check_shared_pages_SOURCES = tests/unit/check_shared_pages.c
tests_unit_check_shared_pages_CFLAGS = $(unit_cflags)
tests_unit_check_shared_pages_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_shingle
tests_unit_check_shingle_SOURCES = tests/unit/check_shingle.c \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_shingle_CFLAGS = $(unit_cflags)
tests_unit_check_shingle_LDADD = $(unit_ldadd)
EXTRA_DIST += \
	tests/reference/neardup.tsv \
	tests/reference/neardup_texts.tsv \
	$(NULL)

unit_programs += tests/unit/check_copies
tests_unit_check_copies_SOURCES = tests/unit/check_copies.c
tests_unit_check_copies_CFLAGS = $(unit_cflags)
tests_unit_check_copies_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_hand
tests_unit_check_hand_SOURCES = tests/unit/check_hand.c
tests_unit_check_hand_CFLAGS = $(unit_cflags)
tests_unit_check_hand_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_draft
tests_unit_check_draft_SOURCES = tests/unit/check_draft.c
tests_unit_check_draft_CFLAGS = $(unit_cflags)
tests_unit_check_draft_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_recurrence
tests_unit_check_recurrence_SOURCES = tests/unit/check_recurrence.c
tests_unit_check_recurrence_CFLAGS = $(unit_cflags)
tests_unit_check_recurrence_LDADD = $(unit_ldadd)
