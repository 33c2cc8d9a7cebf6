# Not built or run by "make check": make tests/bench/match-speed, then
# tests/bench/match-speed.sh tests/bench/match-speed.
EXTRA_PROGRAMS += tests/bench/match-speed
tests_bench_match_speed_SOURCES = tests/bench/match-speed.c tests/unit/tree.h
tests_bench_match_speed_CFLAGS = $(unit_cflags)
tests_bench_match_speed_LDADD = $(unit_ldadd)
EXTRA_DIST += tests/bench/match-speed.sh
