rooms_sources += \
	%reldir%/arena.c \
	%reldir%/arena.h \
	%reldir%/day.c \
	%reldir%/day.h \
	%reldir%/deflate.c \
	%reldir%/deflate.h \
	%reldir%/diagnostic.c \
	%reldir%/error.c \
	%reldir%/file.c \
	%reldir%/file.h \
	%reldir%/limits.h \
	%reldir%/number.h \
	%reldir%/scatter.h \
	%reldir%/shorten.c \
	%reldir%/shorten.h \
	%reldir%/suggestion.c \
	%reldir%/version.c \
	%reldir%/voice-name.c \
	%reldir%/voice-name.h \
	%reldir%/week.c \
	%reldir%/week.h \
	%reldir%/zone-name.c \
	%reldir%/zone-name.h \
	$(NULL)
