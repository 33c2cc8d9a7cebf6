rooms_sources += \
	%reldir%/dispersion.c \
	%reldir%/dispersion.h \
	%reldir%/effect.c \
	%reldir%/effect.h \
	%reldir%/interval.c \
	%reldir%/interval.h \
	%reldir%/keyness.c \
	%reldir%/keyness.h \
	%reldir%/multiple.c \
	%reldir%/multiple.h \
	%reldir%/permutation.c \
	%reldir%/permutation.h \
	%reldir%/random.c \
	%reldir%/random.h \
	%reldir%/sample.h \
	$(NULL)
