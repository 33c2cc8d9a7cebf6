rooms_sources += \
	%reldir%/documents.c \
	%reldir%/documents.h \
	%reldir%/frame.c \
	%reldir%/frame.h \
	%reldir%/outcome.c \
	%reldir%/outcome.h \
	%reldir%/stat-keyness.c \
	%reldir%/statistic.c \
	%reldir%/statistics.h \
	$(NULL)
