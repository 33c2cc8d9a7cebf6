# unit_programs += tests/unit/check_text, and its _SOURCES, _CFLAGS = $(unit_cflags), _LDADD = $(unit_ldadd)
