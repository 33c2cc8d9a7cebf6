rooms_sources += \
	%reldir%/addition.c \
	%reldir%/amendment.c \
	%reldir%/article.c %reldir%/article.h \
	%reldir%/filter.c %reldir%/filter.h \
	%reldir%/by-hand.c %reldir%/by-hand.h \
	%reldir%/copy-index.c %reldir%/copy-index.h \
	%reldir%/copy-list.c \
	%reldir%/copy-table.c %reldir%/copy-table.h \
	%reldir%/cover.c \
	%reldir%/database.c %reldir%/database.h \
	%reldir%/folder-lock.c %reldir%/folder-lock.h \
	%reldir%/identity.c %reldir%/identity.h \
	%reldir%/inspection.c \
	%reldir%/listing.c %reldir%/listing.h \
	%reldir%/lookup.c \
	%reldir%/original.c %reldir%/original.h \
	%reldir%/pruning.c \
	%reldir%/reading-cache.c \
	%reldir%/reading-parts.c %reldir%/reading-parts.h \
	%reldir%/reading-table.c %reldir%/reading-table.h \
	%reldir%/recurrence-table.c %reldir%/recurrence-table.h \
	%reldir%/removal.c \
	%reldir%/repair.c \
	%reldir%/reread.c \
	%reldir%/salvage.c %reldir%/salvage.h \
	%reldir%/schema.c %reldir%/schema.h \
	%reldir%/selected.c %reldir%/selected.h \
	%reldir%/selection.c \
	%reldir%/store.c %reldir%/store.h \
	%reldir%/stored-record.c %reldir%/stored-record.h \
	%reldir%/writer.c %reldir%/writer.h \
	$(NULL)
