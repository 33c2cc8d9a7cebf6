rooms_sources += \
	%reldir%/article-table.c \
	%reldir%/article-table.h \
	%reldir%/column-map.c \
	%reldir%/column-map.h \
	%reldir%/delimited.c \
	%reldir%/delimited.h \
	%reldir%/file-reader.c \
	%reldir%/input.c \
	%reldir%/input.h \
	%reldir%/jsonl.c \
	%reldir%/jsonl.h \
	%reldir%/manifest.c \
	%reldir%/manifest.h \
	%reldir%/pipeline.c \
	%reldir%/pipeline.h \
	%reldir%/reader.c \
	%reldir%/reader.h \
	%reldir%/record.c \
	%reldir%/record.h \
	%reldir%/recurrence-reader.c \
	$(NULL)
