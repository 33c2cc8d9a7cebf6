unit_programs += tests/unit/check_voice
tests_unit_check_voice_SOURCES = tests/unit/check_voice.c
tests_unit_check_voice_CFLAGS = $(unit_cflags)
tests_unit_check_voice_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_attribution
tests_unit_check_attribution_SOURCES = tests/unit/check_attribution.c
tests_unit_check_attribution_CFLAGS = $(unit_cflags)
tests_unit_check_attribution_LDADD = $(unit_ldadd)
