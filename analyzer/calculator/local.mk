rooms_sources += \
	%reldir%/contingency.c \
	%reldir%/contingency.h \
	%reldir%/documents.c \
	%reldir%/documents.h \
	%reldir%/frame.c \
	%reldir%/frame.h \
	%reldir%/outcome.c \
	%reldir%/outcome.h \
	%reldir%/stat-coding.c \
	%reldir%/stat-collocations.c \
	%reldir%/stat-dispersion.c \
	%reldir%/stat-fighting-words.c \
	%reldir%/stat-keyness.c \
	%reldir%/stat-multiple.c \
	%reldir%/stat-naming.c \
	%reldir%/stat-neardup.c \
	%reldir%/stat-proportions.c \
	%reldir%/stat-slant.c \
	%reldir%/stat-specificites.c \
	%reldir%/stat-weeks.c \
	%reldir%/statistic.c \
	%reldir%/statistics.h \
	%reldir%/week-table.c \
	%reldir%/week-table.h \
	$(NULL)
