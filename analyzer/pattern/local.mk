rooms_sources += \
	%reldir%/pattern.h \
	$(NULL)
