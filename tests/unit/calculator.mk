unit_programs += tests/unit/check_calculator
tests_unit_check_calculator_SOURCES = tests/unit/check_calculator.c \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_calculator_CFLAGS = $(unit_cflags)
tests_unit_check_calculator_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_outlet_statistics
tests_unit_check_outlet_statistics_SOURCES = tests/unit/check_outlet_statistics.c \
	tests/unit/reference.c tests/unit/reference.h $(scratch_folder)
tests_unit_check_outlet_statistics_CFLAGS = $(unit_cflags)
tests_unit_check_outlet_statistics_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_frame
tests_unit_check_frame_SOURCES = tests/unit/check_frame.c \
	$(scratch_folder)
tests_unit_check_frame_CFLAGS = $(unit_cflags)
tests_unit_check_frame_LDADD = $(unit_ldadd)
