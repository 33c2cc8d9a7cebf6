noinst_LTLIBRARIES += %reldir%/libcadrage-reports.la
%canon_reldir%_libcadrage_reports_la_SOURCES = \
	%reldir%/chart-naming.c \
	%reldir%/chart-rates.c \
	%reldir%/chart.c %reldir%/chart.h \
	%reldir%/csv.c %reldir%/csv.h \
	%reldir%/figure.c %reldir%/figure.h \
	%reldir%/gnuplot.c %reldir%/gnuplot.h \
	%reldir%/json.c %reldir%/json.h \
	%reldir%/lettering.c %reldir%/lettering.h \
	%reldir%/palette.c %reldir%/palette.h \
	%reldir%/script.c %reldir%/script.h \
	%reldir%/svg.c %reldir%/svg.h \
	%reldir%/table.c \
	%reldir%/terminal.c %reldir%/terminal.h \
	$(NULL)
%canon_reldir%_libcadrage_reports_la_CFLAGS = $(AM_CFLAGS)
