unit_programs += tests/unit/check_matcher
tests_unit_check_matcher_SOURCES = \
	tests/unit/check_matcher.c \
	tests/unit/matching.h \
	tests/unit/tree.h
tests_unit_check_matcher_CFLAGS = $(unit_cflags)
tests_unit_check_matcher_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_slow_matcher
tests_unit_check_slow_matcher_SOURCES = \
	tests/unit/check_slow_matcher.c \
	tests/unit/slow-matcher.c \
	tests/unit/slow-matcher.h \
	tests/unit/tree.h
tests_unit_check_slow_matcher_CFLAGS = $(unit_cflags)
tests_unit_check_slow_matcher_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_phrase tests/unit/check_lexicon_file
tests_unit_check_phrase_SOURCES = tests/unit/check_phrase.c tests/unit/lexicon-text.h
tests_unit_check_phrase_CFLAGS = $(unit_cflags)
tests_unit_check_phrase_LDADD = $(unit_ldadd)
tests_unit_check_lexicon_file_SOURCES = tests/unit/check_lexicon_file.c tests/unit/lexicon-text.h
tests_unit_check_lexicon_file_CFLAGS = $(unit_cflags)
tests_unit_check_lexicon_file_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_dictionary
tests_unit_check_dictionary_SOURCES = tests/unit/check_dictionary.c $(scratch_folder)
tests_unit_check_dictionary_CFLAGS = $(unit_cflags)
tests_unit_check_dictionary_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_inflection
tests_unit_check_inflection_SOURCES = tests/unit/check_inflection.c tests/unit/lexicon-text.h \
	tests/unit/loading.h $(scratch_folder)
tests_unit_check_inflection_CFLAGS = $(unit_cflags)
tests_unit_check_inflection_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_word_rules
tests_unit_check_word_rules_SOURCES = tests/unit/check_word_rules.c tests/unit/lexicon-text.h \
	tests/unit/loading.h $(scratch_folder)
tests_unit_check_word_rules_CFLAGS = $(unit_cflags)
tests_unit_check_word_rules_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_tag
tests_unit_check_tag_SOURCES = tests/unit/check_tag.c tests/unit/lexicon-text.h \
	tests/unit/loading.h $(scratch_folder)
tests_unit_check_tag_CFLAGS = $(unit_cflags)
tests_unit_check_tag_LDADD = $(unit_ldadd)


unit_programs += tests/unit/check_lexicon_set
tests_unit_check_lexicon_set_SOURCES = \
	tests/unit/check_lexicon_set.c \
	tests/unit/tree.h
tests_unit_check_lexicon_set_CFLAGS = $(unit_cflags)
tests_unit_check_lexicon_set_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_trial
tests_unit_check_trial_SOURCES = \
	tests/unit/check_trial.c \
	tests/unit/matching.h \
	tests/unit/tree.h
tests_unit_check_trial_CFLAGS = $(unit_cflags)
tests_unit_check_trial_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_word_table
tests_unit_check_word_table_SOURCES = \
	tests/unit/check_word_table.c \
	tests/unit/matching.h \
	tests/unit/tree.h
tests_unit_check_word_table_CFLAGS = $(unit_cflags)
tests_unit_check_word_table_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_lexicon_inclusion
tests_unit_check_lexicon_inclusion_SOURCES = tests/unit/check_lexicon_inclusion.c $(scratch_folder)
tests_unit_check_lexicon_inclusion_CFLAGS = $(unit_cflags)
tests_unit_check_lexicon_inclusion_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_negator
tests_unit_check_negator_SOURCES = tests/unit/check_negator.c
tests_unit_check_negator_CFLAGS = $(unit_cflags)
tests_unit_check_negator_LDADD = $(unit_ldadd)

unit_programs += tests/unit/check_lint
tests_unit_check_lint_SOURCES = tests/unit/check_lint.c tests/unit/lexicon-text.h \
	tests/unit/loading.h $(scratch_folder)
tests_unit_check_lint_CFLAGS = $(unit_cflags)
tests_unit_check_lint_LDADD = $(unit_ldadd)
