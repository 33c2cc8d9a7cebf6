bin_PROGRAMS += cadrage
cadrage_SOURCES = \
	%reldir%/main.c \
	$(NULL)
cadrage_LDADD = analyzer/libcadrage.la $(CLI_LIBS)
