unit_programs += tests/unit/check_stats
tests_unit_check_stats_SOURCES = tests/unit/check_stats.c \
	tests/unit/reference-group.c tests/unit/reference-group.h \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_stats_CFLAGS = $(unit_cflags)
tests_unit_check_stats_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_coding
tests_unit_check_coding_SOURCES = tests/unit/check_coding.c \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_coding_CFLAGS = $(unit_cflags)
tests_unit_check_coding_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_series
tests_unit_check_series_SOURCES = tests/unit/check_series.c \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_series_CFLAGS = $(unit_cflags)
tests_unit_check_series_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_count_models
tests_unit_check_count_models_SOURCES = tests/unit/check_count_models.c \
	tests/unit/reference-group.c tests/unit/reference-group.h \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_count_models_CFLAGS = $(unit_cflags)
tests_unit_check_count_models_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_rates
tests_unit_check_rates_SOURCES = tests/unit/check_rates.c \
	tests/unit/reference-group.c tests/unit/reference-group.h \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_rates_CFLAGS = $(unit_cflags)
tests_unit_check_rates_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_rank_tests
tests_unit_check_rank_tests_SOURCES = tests/unit/check_rank_tests.c \
	tests/unit/reference-group.c tests/unit/reference-group.h \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_rank_tests_CFLAGS = $(unit_cflags)
tests_unit_check_rank_tests_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_matched_set
tests_unit_check_matched_set_SOURCES = tests/unit/check_matched_set.c
tests_unit_check_matched_set_CFLAGS = $(unit_cflags)
tests_unit_check_matched_set_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_bootstrap
tests_unit_check_bootstrap_SOURCES = tests/unit/check_bootstrap.c \
	tests/unit/reference-group.c tests/unit/reference-group.h \
	tests/unit/reference.c tests/unit/reference.h
tests_unit_check_bootstrap_CFLAGS = $(unit_cflags)
tests_unit_check_bootstrap_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_word_statistics
tests_unit_check_word_statistics_SOURCES = tests/unit/check_word_statistics.c
tests_unit_check_word_statistics_CFLAGS = $(unit_cflags)
tests_unit_check_word_statistics_LDADD = $(unit_ldadd)
EXTRA_DIST += \
	tests/reference/README.md \
	tests/reference/agreement.tsv \
	tests/reference/agreement_bootstrap.tsv \
	tests/reference/bootstrap.tsv \
	tests/reference/changepoint.tsv \
	tests/reference/collocations.tsv \
	tests/reference/dispersion.tsv \
	tests/reference/docs.tsv \
	tests/reference/docs_tiny.tsv \
	tests/reference/effect.tsv \
	tests/reference/fightin.tsv \
	tests/reference/gries_example.tsv \
	tests/reference/jackknife_rates.tsv \
	tests/reference/jackknife_ratios.tsv \
	tests/reference/kappa_errors.tsv \
	tests/reference/keyness.tsv \
	tests/reference/keyness_cases.tsv \
	tests/reference/keyness_exact50.tsv \
	tests/reference/kruskal.tsv \
	tests/reference/multiple_testing.tsv \
	tests/reference/naming_counts.tsv \
	tests/reference/naming_homogeneity.tsv \
	tests/reference/naming_shares.tsv \
	tests/reference/pelt.tsv \
	tests/reference/permutation_exact.tsv \
	tests/reference/permutation_mc.tsv \
	tests/reference/persistence.tsv \
	tests/reference/poisson_ci.tsv \
	tests/reference/proportions.tsv \
	tests/reference/pvalues.tsv \
	tests/reference/rate_ratios.tsv \
	tests/reference/rates.tsv \
	tests/reference/ratings_multi.tsv \
	tests/reference/ratings_rare.tsv \
	tests/reference/ratings_two.tsv \
	tests/reference/real_docs.tsv \
	tests/reference/real_vocab.tsv \
	tests/reference/slant.tsv \
	tests/reference/specificites.tsv \
	tests/reference/trend.tsv \
	tests/reference/validation.tsv \
	tests/reference/validation_strata.tsv \
	tests/reference/week_over_week.tsv \
	tests/reference/weekly.tsv \
	tests/reference/wilcoxon.tsv \
	$(NULL)
