# unit_programs += tests/unit/check_lexicon, and its _SOURCES, _CFLAGS = $(unit_cflags), _LDADD = $(unit_ldadd)
