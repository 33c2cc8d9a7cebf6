rooms_sources += \
	%reldir%/mark.c \
	%reldir%/mark.h \
	%reldir%/quotation.c \
	%reldir%/quotation.h \
	$(NULL)
