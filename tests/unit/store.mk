unit_programs += tests/unit/check_amendment
tests_unit_check_amendment_SOURCES = tests/unit/check_amendment.c \
	tests/unit/store-box.c tests/unit/store-box.h \
	$(scratch_folder)
tests_unit_check_amendment_CFLAGS = $(unit_cflags)
tests_unit_check_amendment_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_inspection
tests_unit_check_inspection_SOURCES = tests/unit/check_inspection.c \
	tests/unit/store-box.c tests/unit/store-box.h \
	$(scratch_folder)
tests_unit_check_inspection_CFLAGS = $(unit_cflags)
tests_unit_check_inspection_LDADD = $(unit_ldadd)
