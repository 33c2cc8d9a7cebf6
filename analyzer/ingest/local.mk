rooms_sources += \
	%reldir%/delimited.c \
	%reldir%/delimited.h \
	%reldir%/input.c \
	%reldir%/input.h \
	%reldir%/jsonl.c \
	%reldir%/jsonl.h \
	%reldir%/manifest.c \
	%reldir%/manifest.h \
	%reldir%/reader.c \
	%reldir%/record.c \
	%reldir%/record.h \
	$(NULL)
