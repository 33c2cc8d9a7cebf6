rooms_sources += \
	%reldir%/acceptance.c \
	%reldir%/alternative.c \
	%reldir%/alternative.h \
	%reldir%/boilerplate.c \
	%reldir%/boilerplate.h \
	%reldir%/counterpart.c \
	%reldir%/counterpart.h \
	%reldir%/discover.c \
	%reldir%/edge-word.c \
	%reldir%/edge-word.h \
	%reldir%/evidence.c \
	%reldir%/evidence.h \
	%reldir%/headword.c \
	%reldir%/headword.h \
	%reldir%/ngram.c \
	%reldir%/ngram.h \
	%reldir%/page-word.c \
	%reldir%/page-word.h \
	%reldir%/quarry.c \
	%reldir%/quarry.h \
	%reldir%/self-mention.c \
	%reldir%/self-mention.h \
	%reldir%/word-bank.c \
	%reldir%/word-bank.h \
	$(NULL)
