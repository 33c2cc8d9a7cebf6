rooms_sources += \
	%reldir%/exchange.c \
	%reldir%/export-csv.c \
	%reldir%/export-liwc.c \
	%reldir%/export-plain.c \
	%reldir%/export-yaml.c \
	%reldir%/export.h \
	%reldir%/glob.c \
	%reldir%/glob.h \
	%reldir%/glossary.c \
	%reldir%/glossary.h \
	%reldir%/import-csv.c \
	%reldir%/import-lexicoder.c \
	%reldir%/import-liwc.c \
	%reldir%/import-wordstat.c \
	%reldir%/import-yaml.c \
	%reldir%/import-yoshikoder.c \
	%reldir%/import.c \
	%reldir%/import.h \
	%reldir%/lexicon-text.c \
	%reldir%/lexicon-text.h \
	%reldir%/source.c \
	%reldir%/source.h \
	%reldir%/spell.c \
	%reldir%/spell.h \
	$(NULL)
