rooms_sources += \
	%reldir%/fold.h \
	%reldir%/language.h \
	%reldir%/text.h \
	%reldir%/token.h \
	$(NULL)
