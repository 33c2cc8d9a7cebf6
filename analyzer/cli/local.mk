bin_PROGRAMS += cadrage
cadrage_SOURCES = \
	%reldir%/cmd-compare.c \
	%reldir%/cmd-config.c \
	%reldir%/cmd-help.c \
	%reldir%/cmd-kwic.c \
	%reldir%/cmd-lexicon.c \
	%reldir%/cmd-outlet.c \
	%reldir%/cmd-score.c \
	%reldir%/command.h \
	%reldir%/main.c \
	%reldir%/options.c %reldir%/options.h \
	%reldir%/output.c %reldir%/output.h \
	%reldir%/session.c %reldir%/session.h \
	%reldir%/settings.c %reldir%/settings.h \
	$(NULL)
cadrage_LDADD = analyzer/libcadrage.la $(CLI_LIBS)
