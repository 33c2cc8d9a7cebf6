noinst_LTLIBRARIES += %reldir%/libcadrage-reports.la
%canon_reldir%_libcadrage_reports_la_SOURCES = \
	$(NULL)
%canon_reldir%_libcadrage_reports_la_CFLAGS = $(AM_CFLAGS)
