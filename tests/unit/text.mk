unit_programs += tests/unit/check_text tests/unit/check_token
tests_unit_check_text_SOURCES = tests/unit/check_text.c
tests_unit_check_text_CFLAGS = $(unit_cflags)
tests_unit_check_text_LDADD = $(unit_ldadd)
tests_unit_check_token_SOURCES = tests/unit/check_token.c
tests_unit_check_token_CFLAGS = $(unit_cflags)
tests_unit_check_token_LDADD = $(unit_ldadd)
