rooms_sources += \
	%reldir%/batch.c \
	%reldir%/context.c \
	%reldir%/count.c \
	%reldir%/score.c \
	%reldir%/score.h \
	%reldir%/survey.c \
	%reldir%/token-voice.c \
	%reldir%/token-voice.h \
	%reldir%/verb-speaker.c \
	%reldir%/verb-speaker.h \
	$(NULL)
