unit_programs += tests/unit/check_table
tests_unit_check_table_SOURCES = tests/unit/check_table.c
tests_unit_check_table_CFLAGS = $(unit_cflags)
tests_unit_check_table_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_calendar
tests_unit_check_calendar_SOURCES = tests/unit/check_calendar.c
tests_unit_check_calendar_CFLAGS = $(unit_cflags)
tests_unit_check_calendar_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_chart tests/unit/check_gnuplot
tests_unit_check_chart_SOURCES = tests/unit/check_chart.c \
	tests/unit/sample-figure.c tests/unit/sample-figure.h
tests_unit_check_chart_CFLAGS = $(unit_cflags)
tests_unit_check_chart_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_chart_weeks
tests_unit_check_chart_weeks_SOURCES = tests/unit/check_chart_weeks.c \
	tests/unit/sample-figure.c tests/unit/sample-figure.h
tests_unit_check_chart_weeks_CFLAGS = $(unit_cflags)
tests_unit_check_chart_weeks_LDADD = $(unit_ldadd)
tests_unit_check_gnuplot_SOURCES = tests/unit/check_gnuplot.c \
	tests/unit/sample-figure.c tests/unit/sample-figure.h $(scratch_folder)
tests_unit_check_gnuplot_CFLAGS = $(unit_cflags)
tests_unit_check_gnuplot_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_report
tests_unit_check_report_SOURCES = tests/unit/check_report.c \
	$(sandbox)
tests_unit_check_report_CFLAGS = $(unit_cflags)
tests_unit_check_report_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_week_report
tests_unit_check_week_report_SOURCES = tests/unit/check_week_report.c $(sandbox)
tests_unit_check_week_report_CFLAGS = $(unit_cflags)
tests_unit_check_week_report_LDADD = $(unit_ldadd)
unit_programs += tests/unit/check_export
tests_unit_check_export_SOURCES = tests/unit/check_export.c $(sandbox)
tests_unit_check_export_CFLAGS = $(unit_cflags)
tests_unit_check_export_LDADD = $(unit_ldadd)
