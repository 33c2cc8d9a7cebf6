rooms_sources += \
	%reldir%/category.c \
	%reldir%/category.h \
	%reldir%/cell.c \
	%reldir%/cell.h \
	%reldir%/census.c \
	%reldir%/census.h \
	%reldir%/comparison.c \
	%reldir%/comparison.h \
	%reldir%/concordance.c \
	%reldir%/layout.c \
	%reldir%/layout.h \
	%reldir%/ledger.c \
	%reldir%/ledger.h \
	%reldir%/pair.c \
	%reldir%/pair.h \
	%reldir%/passage.c \
	%reldir%/passage.h \
	%reldir%/relabelling.c \
	%reldir%/relabelling.h \
	%reldir%/slice.c \
	%reldir%/slice.h \
	%reldir%/tally.c \
	%reldir%/tally.h \
	%reldir%/verdict.c \
	%reldir%/verdict.h \
	$(NULL)
