unit_programs += tests/unit/check_score
tests_unit_check_score_SOURCES = tests/unit/check_score.c \
	$(sandbox)
tests_unit_check_score_CFLAGS = $(unit_cflags)
tests_unit_check_score_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_scope
tests_unit_check_scope_SOURCES = tests/unit/check_scope.c \
	$(sandbox)
tests_unit_check_scope_CFLAGS = $(unit_cflags)
tests_unit_check_scope_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_survey
tests_unit_check_survey_SOURCES = tests/unit/check_survey.c \
	$(sandbox)
tests_unit_check_survey_CFLAGS = $(unit_cflags)
tests_unit_check_survey_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_reading
tests_unit_check_reading_SOURCES = tests/unit/check_reading.c \
	$(sandbox)
tests_unit_check_reading_CFLAGS = $(unit_cflags)
tests_unit_check_reading_LDADD = $(unit_ldadd)
