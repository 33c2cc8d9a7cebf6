rooms_sources += \
	%reldir%/dispersion.c \
	%reldir%/dispersion.h \
	%reldir%/effect.c \
	%reldir%/effect.h \
	%reldir%/interval.c \
	%reldir%/interval.h \
	%reldir%/keyness.c \
	%reldir%/keyness.h \
	%reldir%/log-linear.c \
	%reldir%/log-linear.h \
	%reldir%/multiple.c \
	%reldir%/multiple.h \
	%reldir%/negative-binomial-fit.c \
	%reldir%/negative-binomial-fit.h \
	%reldir%/permutation.c \
	%reldir%/permutation.h \
	%reldir%/poisson-fit.c \
	%reldir%/poisson-fit.h \
	%reldir%/random.c \
	%reldir%/random.h \
	%reldir%/sample.h \
	$(NULL)
