rooms_sources += \
	%reldir%/coded-sheet.c \
	%reldir%/coded-sheet.h \
	%reldir%/draw-example.c \
	%reldir%/draw.c \
	%reldir%/judgement.c \
	%reldir%/judgement.h \
	%reldir%/near-place.c \
	%reldir%/near-place.h \
	%reldir%/precision.c \
	%reldir%/precision.h \
	%reldir%/sentence.c \
	%reldir%/sentence.h \
	%reldir%/sheet-key.c \
	%reldir%/sheet-key.h \
	%reldir%/sorter.c \
	%reldir%/sorter.h \
	%reldir%/strata.c \
	%reldir%/strata.h \
	%reldir%/task.c \
	%reldir%/task.h \
	%reldir%/urn.c \
	%reldir%/urn.h \
	%reldir%/validation.c \
	$(NULL)
