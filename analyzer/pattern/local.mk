rooms_sources += \
	%reldir%/pattern.c \
	%reldir%/pattern.h \
	%reldir%/refusal.c \
	%reldir%/refusal.h \
	%reldir%/risk.c \
	%reldir%/risk.h \
	%reldir%/scan.c \
	%reldir%/scan.h \
	$(NULL)
