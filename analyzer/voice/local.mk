rooms_sources += \
	%reldir%/quotation.h \
	$(NULL)
