rooms_sources += \
	%reldir%/document.h \
	%reldir%/outlet.h \
	$(NULL)
