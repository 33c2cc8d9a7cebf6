rooms_sources += \
	%reldir%/character.c \
	%reldir%/character.h \
	%reldir%/decode.c \
	%reldir%/decode.h \
	%reldir%/fold.c \
	%reldir%/fold.h \
	%reldir%/language.c \
	%reldir%/language.h \
	%reldir%/line.c \
	%reldir%/line.h \
	%reldir%/text.c \
	%reldir%/text.h \
	%reldir%/token-rules.c \
	%reldir%/token-rules.h \
	%reldir%/token.c \
	%reldir%/token.h \
	%reldir%/word.c \
	%reldir%/word.h \
	$(NULL)
