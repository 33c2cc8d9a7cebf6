noinst_LTLIBRARIES += %reldir%/libcadrage-reports.la
%canon_reldir%_libcadrage_reports_la_SOURCES = \
	%reldir%/article-page.c %reldir%/article-page.h \
	%reldir%/axis.c %reldir%/axis.h \
	%reldir%/calendar.c %reldir%/calendar.h \
	%reldir%/canvas.c %reldir%/canvas.h \
	%reldir%/chart-dumbbell.c \
	%reldir%/chart-heat.c \
	%reldir%/chart-keyness.c \
	%reldir%/chart-naming.c \
	%reldir%/chart-rates.c \
	%reldir%/chart-slope.c \
	%reldir%/chart-trend.c \
	%reldir%/chart-xray.c \
	%reldir%/chart.c %reldir%/chart.h \
	%reldir%/coding-page.c \
	%reldir%/coding-sheet.c %reldir%/coding-sheet.h \
	%reldir%/csv.c %reldir%/csv.h \
	%reldir%/export.c \
	%reldir%/figure-contrast.c %reldir%/figure-contrast.h \
	%reldir%/figure-grid.c %reldir%/figure-grid.h \
	%reldir%/figure-series.c %reldir%/figure-series.h \
	%reldir%/figure-slope.c %reldir%/figure-slope.h \
	%reldir%/figure-strip.c %reldir%/figure-strip.h \
	%reldir%/figure.c %reldir%/figure.h \
	%reldir%/gallery.c %reldir%/gallery.h \
	%reldir%/gnuplot.c %reldir%/gnuplot.h \
	%reldir%/html.c %reldir%/html.h \
	%reldir%/json.c %reldir%/json.h \
	%reldir%/keyness-sides.h \
	%reldir%/keyness-table.c \
	%reldir%/ladder.c %reldir%/ladder.h \
	%reldir%/lettering.c %reldir%/lettering.h \
	%reldir%/marked-text.c %reldir%/marked-text.h \
	%reldir%/model.c %reldir%/model.h \
	%reldir%/pairs.c \
	%reldir%/palette.c %reldir%/palette.h \
	%reldir%/phrase-book.c %reldir%/phrase-book.h \
	%reldir%/picture-cells.c \
	%reldir%/picture-heat.c \
	%reldir%/picture-keyness.c \
	%reldir%/picture-ladder.c \
	%reldir%/picture-naming.c \
	%reldir%/picture-rates.c \
	%reldir%/picture-slope.c \
	%reldir%/picture-trend.c \
	%reldir%/picture-xray.c \
	%reldir%/picture.c %reldir%/picture.h \
	%reldir%/points.c %reldir%/points.h \
	%reldir%/provenance.c %reldir%/provenance.h \
	%reldir%/record-json.c \
	%reldir%/render-csv.c \
	%reldir%/render-html.c \
	%reldir%/render-json-weekly.c %reldir%/render-json-weekly.h \
	%reldir%/render-json.c \
	%reldir%/render-markdown.c \
	%reldir%/render-text.c \
	%reldir%/render.c %reldir%/render.h \
	%reldir%/report.c \
	%reldir%/ruling.c %reldir%/ruling.h \
	%reldir%/score-json.c \
	%reldir%/script.c %reldir%/script.h \
	%reldir%/section-categories.c \
	%reldir%/section-coverage.c \
	%reldir%/section-events.c \
	%reldir%/section-evolution.c \
	%reldir%/section-ladders.c \
	%reldir%/section-lexicon-changes.c \
	%reldir%/section-measured.c \
	%reldir%/section-method.c \
	%reldir%/section-naming.c \
	%reldir%/section-passages.c \
	%reldir%/section-places.c \
	%reldir%/section-suggestions.c \
	%reldir%/section-summary.c \
	%reldir%/section-tables.c %reldir%/section-tables.h \
	%reldir%/section-trends.c \
	%reldir%/section-verdicts.c \
	%reldir%/section-week-coverage.c \
	%reldir%/section-week-summary.c \
	%reldir%/section-weights.c \
	%reldir%/section-words.c \
	%reldir%/statistic-table.c \
	%reldir%/svg.c %reldir%/svg.h \
	%reldir%/table.c \
	%reldir%/terminal.c %reldir%/terminal.h \
	%reldir%/weeks.c %reldir%/weeks.h \
	$(NULL)
%canon_reldir%_libcadrage_reports_la_CFLAGS = $(AM_CFLAGS)

# Message catalogues, laid out as gettext looks for them, in the build tree too.
catalogues = %reldir%/po/fr/LC_MESSAGES/cadrage.mo
noinst_DATA = $(catalogues)
EXTRA_DIST += %reldir%/po/fr.po
CLEANFILES += $(catalogues)

%reldir%/po/fr/LC_MESSAGES/cadrage.mo: %reldir%/po/fr.po
	$(AM_V_GEN)$(MKDIR_P) $(@D) && $(MSGFMT) -o $@ $<

systemddir = $(docdir)/systemd
dist_systemd_DATA = %reldir%/systemd/cadrage-report.service %reldir%/systemd/cadrage-report.timer

install-data-local:
	for file in $(catalogues); do \
		language=$${file#%reldir%/po/}; language=$${language%%/*}; \
		$(MKDIR_P) "$(DESTDIR)$(localedir)/$$language/LC_MESSAGES" && \
		$(INSTALL_DATA) "$$file" "$(DESTDIR)$(localedir)/$$language/LC_MESSAGES/cadrage.mo" || exit 1; \
	done

uninstall-local:
	for file in $(catalogues); do \
		language=$${file#%reldir%/po/}; language=$${language%%/*}; \
		rm -f "$(DESTDIR)$(localedir)/$$language/LC_MESSAGES/cadrage.mo"; \
	done
