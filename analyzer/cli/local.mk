bin_PROGRAMS += cadrage
cadrage_SOURCES = \
	%reldir%/article-line.c %reldir%/article-line.h \
	%reldir%/cmd-add.c \
	%reldir%/cmd-check.c \
	%reldir%/cmd-compare.c \
	%reldir%/cmd-completion.c \
	%reldir%/cmd-config.c \
	%reldir%/cmd-export.c \
	%reldir%/cmd-help.c \
	%reldir%/cmd-keyness.c \
	%reldir%/cmd-kwic.c \
	%reldir%/cmd-lexicon.c \
	%reldir%/cmd-list.c \
	%reldir%/cmd-naming.c \
	%reldir%/cmd-outlet.c \
	%reldir%/cmd-remove.c \
	%reldir%/cmd-report.c \
	%reldir%/cmd-reread.c \
	%reldir%/cmd-score.c \
	%reldir%/cmd-set.c \
	%reldir%/cmd-show.c \
	%reldir%/cmd-speakers.c \
	%reldir%/cmd-stat.c \
	%reldir%/cmd-trend.c \
	%reldir%/cmd-validate.c \
	%reldir%/command.h \
	%reldir%/comparing.c %reldir%/comparing.h \
	%reldir%/completion.c %reldir%/completion.h \
	%reldir%/drawing.c %reldir%/drawing.h \
	%reldir%/extension-table.c %reldir%/extension-table.h \
	%reldir%/export-stored.c %reldir%/export-stored.h \
	%reldir%/lexicon-accept.c \
	%reldir%/lexicon-action.h \
	%reldir%/lexicon-diff.c \
	%reldir%/lexicon-explain.c \
	%reldir%/lexicon-export.c \
	%reldir%/lexicon-import.c \
	%reldir%/lexicon-new.c \
	%reldir%/lexicon-reject.c \
	%reldir%/lexicon-suggest.c \
	%reldir%/main.c \
	%reldir%/marked-line.c %reldir%/marked-line.h \
	%reldir%/measuring.c %reldir%/measuring.h \
	%reldir%/options.c %reldir%/options.h \
	%reldir%/outlet-action.h \
	%reldir%/outlet-new.c \
	%reldir%/outlet-test.c \
	%reldir%/output.c %reldir%/output.h \
	%reldir%/page-format.c %reldir%/page-format.h \
	%reldir%/passage.c %reldir%/passage.h \
	%reldir%/selecting.c %reldir%/selecting.h \
	%reldir%/score-rows.h \
	%reldir%/session.c %reldir%/session.h \
	%reldir%/session-lexicons.c \
	%reldir%/settings.c %reldir%/settings.h \
	%reldir%/suggest-page.c %reldir%/suggest-page.h \
	%reldir%/suggest-sheet.c %reldir%/suggest-sheet.h \
	%reldir%/validate-draw.c \
	%reldir%/validate-read.c \
	%reldir%/validate-save.c \
	%reldir%/validating.h \
	%reldir%/voice-table.c %reldir%/voice-table.h \
	%reldir%/week-session.c %reldir%/week-session.h \
	$(NULL)
cadrage_LDADD = analyzer/libcadrage.la $(CLI_LIBS)

# Each shell's own folder and file name; "cadrage completion SHELL" prints the same.
bashcompletiondir = $(datadir)/bash-completion/completions
zshcompletiondir = $(datadir)/zsh/site-functions
fishcompletiondir = $(datadir)/fish/vendor_completions.d
nodist_bashcompletion_DATA = %reldir%/completion/cadrage
nodist_zshcompletion_DATA = %reldir%/completion/_cadrage
nodist_fishcompletion_DATA = %reldir%/completion/cadrage.fish
completions = $(nodist_bashcompletion_DATA) $(nodist_zshcompletion_DATA) $(nodist_fishcompletion_DATA)
CLEANFILES += $(completions)
$(completions): cadrage$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) %reldir%/completion
	$(AM_V_at)./cadrage$(EXEEXT) completion bash >%reldir%/completion/cadrage
	$(AM_V_at)./cadrage$(EXEEXT) completion zsh >%reldir%/completion/_cadrage
	$(AM_V_at)./cadrage$(EXEEXT) completion fish >%reldir%/completion/cadrage.fish
