noinst_LTLIBRARIES += %reldir%/libcadrage-reports.la
%canon_reldir%_libcadrage_reports_la_SOURCES = \
	%reldir%/csv.c %reldir%/csv.h \
	%reldir%/json.c %reldir%/json.h \
	%reldir%/table.c \
	%reldir%/terminal.c %reldir%/terminal.h \
	$(NULL)
%canon_reldir%_libcadrage_reports_la_CFLAGS = $(AM_CFLAGS)
