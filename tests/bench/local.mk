# Not built or run by "make check": make tests/bench/match-speed, then
# tests/bench/match-speed.sh tests/bench/match-speed.
EXTRA_PROGRAMS += tests/bench/match-speed
tests_bench_match_speed_SOURCES = tests/bench/match-speed.c tests/unit/tree.h
tests_bench_match_speed_CFLAGS = $(unit_cflags)
tests_bench_match_speed_LDADD = $(unit_ldadd)
EXTRA_DIST += tests/bench/match-speed.sh tests/bench/planted.sh
# Claims about cost, counted in instructions, so that a busy machine changes nothing.
check_PROGRAMS += %reldir%/linear
%canon_reldir%_linear_LDADD = analyzer/libcadrage-rooms.la $(DEPS_LIBS) -lm
dist_check_SCRIPTS += %reldir%/linear.sh
TESTS += %reldir%/linear.sh
# Not run either: make tests/bench/copies, then tests/bench/copies --all-pairs FILE...
EXTRA_PROGRAMS += tests/bench/copies
tests_bench_copies_SOURCES = tests/bench/copies.c
tests_bench_copies_CFLAGS = $(unit_cflags)
tests_bench_copies_LDADD = $(unit_ldadd)
# Nor these: make tests/bench/calibration, then tests/bench/calibration --power FILE.
EXTRA_PROGRAMS += tests/bench/calibration tests/bench/calibration-weeks \
	tests/bench/calibration-trends
calibration = tests/bench/calibration-corpus.c tests/bench/calibration-corpus.h \
	tests/bench/calibration-share.c tests/bench/calibration-share.h
tests_bench_calibration_SOURCES = tests/bench/calibration.c $(calibration) \
	tests/bench/calibration-power.c tests/bench/calibration-power.h \
	tests/bench/calibration-split.c tests/bench/calibration-split.h
tests_bench_calibration_CFLAGS = $(unit_cflags) -I$(srcdir)/tests/bench
tests_bench_calibration_LDADD = $(unit_ldadd)
tests_bench_calibration_weeks_SOURCES = tests/bench/calibration-weeks.c $(calibration)
tests_bench_calibration_weeks_CFLAGS = $(unit_cflags) -I$(srcdir)/tests/bench
tests_bench_calibration_weeks_LDADD = $(unit_ldadd)
tests_bench_calibration_trends_SOURCES = tests/bench/calibration-trends.c \
	tests/bench/calibration-share.c tests/bench/calibration-share.h
tests_bench_calibration_trends_CFLAGS = $(unit_cflags) -I$(srcdir)/tests/bench
tests_bench_calibration_trends_LDADD = $(unit_ldadd)
# Nor this: make tests/bench/validation-coverage, then SEEDS=300 tests/bench/validation-coverage.
EXTRA_PROGRAMS += tests/bench/validation-coverage
tests_bench_validation_coverage_SOURCES = tests/bench/validation-coverage.c $(coding_simulation)
tests_bench_validation_coverage_CFLAGS = $(unit_cflags)
tests_bench_validation_coverage_LDADD = $(unit_ldadd)
