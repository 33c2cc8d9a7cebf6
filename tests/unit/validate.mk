coding_simulation = tests/unit/coding-simulation.c tests/unit/coding-simulation.h $(sandbox)
unit_programs += tests/unit/check_draw
tests_unit_check_draw_SOURCES = tests/unit/check_draw.c $(coding_simulation)
tests_unit_check_draw_CFLAGS = $(unit_cflags)
tests_unit_check_draw_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_validation
tests_unit_check_validation_SOURCES = tests/unit/check_validation.c $(coding_simulation) \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_validation_CFLAGS = $(unit_cflags)
tests_unit_check_validation_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_measured
tests_unit_check_measured_SOURCES = tests/unit/check_measured.c $(coding_simulation)
tests_unit_check_measured_CFLAGS = $(unit_cflags)
tests_unit_check_measured_LDADD = $(unit_ldadd)
