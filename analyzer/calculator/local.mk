rooms_sources += \
	$(NULL)
