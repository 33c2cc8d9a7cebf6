rooms_sources += \
	%reldir%/arena.h \
	%reldir%/file.h \
	%reldir%/limits.h \
	%reldir%/version.c \
	$(NULL)
