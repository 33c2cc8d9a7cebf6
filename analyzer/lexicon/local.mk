rooms_sources += \
	%reldir%/dictionary.h \
	%reldir%/matcher.h \
	%reldir%/term.h \
	$(NULL)
