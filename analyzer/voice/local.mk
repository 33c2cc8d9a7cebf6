rooms_sources += \
	%reldir%/mark.c \
	%reldir%/mark.h \
	%reldir%/quotation.c \
	%reldir%/quotation.h \
	%reldir%/sentence-end.c \
	%reldir%/sentence-end.h \
	$(NULL)
