rooms_sources += \
	%reldir%/batch.c \
	%reldir%/context.c \
	%reldir%/count.c \
	%reldir%/document-reading.c \
	%reldir%/document-reading.h \
	%reldir%/fingerprint.c \
	%reldir%/passage-explanation.c \
	%reldir%/reading-form.h \
	%reldir%/reading-parts.h \
	%reldir%/reading-reader.c \
	%reldir%/reading-writer.c \
	%reldir%/revision.c \
	%reldir%/score.c \
	%reldir%/score.h \
	%reldir%/survey.c \
	%reldir%/token-voice.c \
	%reldir%/token-voice.h \
	%reldir%/topic.c \
	%reldir%/verb-speaker.c \
	%reldir%/verb-speaker.h \
	$(NULL)
