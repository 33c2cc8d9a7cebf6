#include "config.h"

#include "lexicon-action.h"
#include "output.h"

/* Passages of the text form for each change; all are in --csv and --json. */
#define MAX_SHOWN 40
#define CONTEXT	  60

enum {
	TERM_CHANGE,
	TERM_CATEGORY,
	TERM_LABEL,
	TERM_BEFORE,
	TERM_AFTER,
	TERM_FORMS_ADDED,
	TERM_FORMS_REMOVED,
	N_TERM_FIELDS
};

static const CadrageField term_fields[N_TERM_FIELDS] = {
	[TERM_CHANGE] = {.name = "change"},
	[TERM_CATEGORY] = {.name = "category"},
	[TERM_LABEL] = {.name = "label"},
	[TERM_BEFORE] = {.name = "before"},
	[TERM_AFTER] = {.name = "after"},
	[TERM_FORMS_ADDED] = {.name = "forms_added", .type = CADRAGE_FIELD_INTEGER},
	[TERM_FORMS_REMOVED] = {.name = "forms_removed", .type = CADRAGE_FIELD_INTEGER},
};

enum {
	MATCH_CHANGE,
	MATCH_CATEGORY,
	MATCH_LABEL,
	MATCH_DOCUMENT,
	MATCH_LINE,
	MATCH_COLUMN,
	MATCH_LEFT,
	MATCH_TEXT,
	MATCH_RIGHT,
	N_MATCH_FIELDS
};

static const CadrageField match_fields[N_MATCH_FIELDS] = {
	[MATCH_CHANGE] = {.name = "change"},
	[MATCH_CATEGORY] = {.name = "category"},
	[MATCH_LABEL] = {.name = "label"},
	[MATCH_DOCUMENT] = {.name = "document"},
	[MATCH_LINE] = {.name = "line", .type = CADRAGE_FIELD_INTEGER},
	[MATCH_COLUMN] = {.name = "column", .type = CADRAGE_FIELD_INTEGER},
	[MATCH_LEFT] = {.name = "left"},
	[MATCH_TEXT] = {.name = "text"},
	[MATCH_RIGHT] = {.name = "right"},
};

/* A match that only one of the lexicons has is won or lost. */
static const char *
name_match_change(CadrageRevisionKind change)
{
	return change == CADRAGE_REVISION_ADDED ? "won" : "lost";
}

static void
print_line(const char *mark, const char *text)
{
	g_autofree char *safe = cadrage_text_for_terminal(text);

	g_print("    %s %s\n", mark, safe);
}

static void
print_terms(const CadrageRevision *revision)
{
	static const char *const marks[] = {"+", "-", "~"};
	const guint n = cadrage_revision_get_n_changes(revision);

	for (guint i = 0; i < n; i++) {
		const CadrageTermChange *change = cadrage_revision_get_change(revision, i);

		g_print("%s %s%s%s", marks[change->change], change->category,
			change->label ? "/" : "", change->label ? change->label : "");
		if (change->label)
			g_print("  (forms: %u new, %u gone)", change->n_forms_added,
				change->n_forms_removed);
		g_print("\n");
		if (change->before)
			print_line("-", change->before);
		if (change->after)
			print_line("+", change->after);
	}
	g_print("%u term%s changed, %u the same\n", n, n == 1 ? "" : "s",
		cadrage_revision_get_n_same(revision));
}

static gboolean
write_terms(const CadrageRevision *revision, CadrageTableWriter *writer, GError **error)
{
	for (guint i = 0; i < cadrage_revision_get_n_changes(revision); i++) {
		const CadrageTermChange *change = cadrage_revision_get_change(revision, i);
		const CadrageValue row[N_TERM_FIELDS] = {
			[TERM_CHANGE] = {.text = cadrage_revision_kind_to_name(change->change)},
			[TERM_CATEGORY] = {.text = change->category},
			[TERM_LABEL] = {.text = change->label},
			[TERM_BEFORE] = {.text = change->before},
			[TERM_AFTER] = {.text = change->after},
			[TERM_FORMS_ADDED] = {.integer = change->n_forms_added},
			[TERM_FORMS_REMOVED] = {.integer = change->n_forms_removed},
		};

		if (!cadrage_table_writer_add(writer, row, error))
			return FALSE;
	}
	return TRUE;
}

/* What becomes of the articles' matches. */
typedef struct {
	CadrageLexicons *after;
	const Session *session;
	CadrageTableWriter *writer; /* NULL to print them */
	guint n[2];		    /* by CadrageRevisionKind: won, lost */
	guint n_same;
	GError *error;
} Matches;

static void
print_match(const CadrageScore *score, const CadrageMatch *match, CadrageRevisionKind change)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);
	g_autofree char *left = NULL, *right = NULL, *line = NULL;
	g_autofree char *text = cadrage_score_get_match_text(score, match);

	cadrage_score_get_match_context(score, match, CONTEXT, &left, &right);
	line = g_strdup_printf("%s %s/%s  %s:%u:%u", name_match_change(change),
			       cadrage_lexicons_get_category_id(lexicons, match->category),
			       cadrage_lexicons_get_label(lexicons, match->label),
			       cadrage_document_get_id(cadrage_score_get_document(score)),
			       match->line, match->column);
	g_print("%s\n", line);
	g_free(line);
	line = g_strconcat(left, "[", text, "]", right, NULL);
	print_line(" ", line);
}

static gboolean
write_match(const CadrageScore *score, const CadrageMatch *match, CadrageRevisionKind change,
	    CadrageTableWriter *writer, GError **error)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);
	g_autofree char *left = NULL, *right = NULL;
	g_autofree char *text = cadrage_score_get_match_text(score, match);
	CadrageValue row[N_MATCH_FIELDS] = {
		[MATCH_CHANGE] = {.text = name_match_change(change)},
		[MATCH_CATEGORY] = {.text = cadrage_lexicons_get_category_id(lexicons,
									     match->category)},
		[MATCH_LABEL] = {.text = cadrage_lexicons_get_label(lexicons, match->label)},
		[MATCH_DOCUMENT] = {.text = cadrage_document_get_id(
					    cadrage_score_get_document(score))},
		[MATCH_LINE] = {.integer = match->line},
		[MATCH_COLUMN] = {.integer = match->column},
		[MATCH_TEXT] = {.text = text},
	};

	cadrage_score_get_match_context(score, match, CONTEXT, &left, &right);
	row[MATCH_LEFT].text = left;
	row[MATCH_RIGHT].text = right;
	return cadrage_table_writer_add(writer, row, error);
}

static void
take_match(const CadrageScore *score, const CadrageMatch *match, CadrageRevisionKind change,
	   void *payload)
{
	Matches *matches = payload;

	if (!matches->writer && matches->n[change] < MAX_SHOWN)
		print_match(score, match, change);
	else if (matches->writer && !matches->error)
		write_match(score, match, change, matches->writer, &matches->error);
	matches->n[change]++;
}

static gboolean
take_score(CadrageScore *score, const GError *refusal, void *payload)
{
	Matches *matches = payload;
	const CadrageScoreOptions options = {matches->session->attribution,
					     matches->session->min_confidence};
	g_autoptr(CadrageScore) after = NULL;

	(void)refusal;
	if (!score)
		return TRUE;
	after = cadrage_score_new(cadrage_score_get_document(score), matches->after, &options);
	matches->n_same += cadrage_score_find_changes(score, after, take_match, matches);
	return !matches->error;
}

/* Puts one lexicon in force. */
static CadrageLexicons *
compile(Session *session, CadrageLexicon *lexicon)
{
	g_autoptr(GPtrArray) lexicons =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);

	g_ptr_array_add(lexicons, cadrage_lexicon_ref(lexicon));
	g_clear_pointer(&session->lexicons, cadrage_lexicons_unref);
	return session_compile(session, lexicons) ? cadrage_lexicons_ref(session->lexicons) : NULL;
}

static gboolean
try_articles(const LexiconOptions *options, Session *session, CadrageLexicon *before,
	     CadrageLexicon *after, CadrageTableWriter *writer)
{
	g_autoptr(CadrageLexicons) later = compile(session, after);
	g_autoptr(CadrageLexicons) earlier = later ? compile(session, before) : NULL;
	Matches matches = {later, session, writer, {0, 0}, 0, NULL};
	Tally tally;

	if (!earlier ||
	    !session_read(session, &options->inputs, *options->corpus[0] ? options->corpus : NULL,
			  take_score, &matches, &tally))
		return FALSE;
	if (matches.error) {
		output_fail(matches.error);
		g_clear_error(&matches.error);
		return FALSE;
	}
	for (guint i = 0; i < 2 && !writer; i++)
		if (matches.n[i] > MAX_SHOWN)
			g_print("%u more %s\n", matches.n[i] - MAX_SHOWN,
				name_match_change((CadrageRevisionKind)i));
	if (!writer)
		g_print("%u matches won, %u lost, %u the same, in %u articles\n",
			matches.n[CADRAGE_REVISION_ADDED], matches.n[CADRAGE_REVISION_REMOVED],
			matches.n_same, tally.n_scored);
	return tally_to_status(&tally) != STATUS_FAILED;
}

static gboolean
report(const LexiconOptions *options, Session *session, const CadrageRevision *revision,
       CadrageLexicon *before, CadrageLexicon *after, CadrageFormat format, GOutputStream *stream)
{
	g_autoptr(CadrageTableWriter) writer = NULL;
	g_autoptr(GError) error = NULL;

	if (format == CADRAGE_FORMAT_TEXT) {
		print_terms(revision);
		return !options->corpus || try_articles(options, session, before, after, NULL);
	}
	writer = cadrage_table_writer_new(options->corpus ? match_fields : term_fields,
					  options->corpus ? N_MATCH_FIELDS : N_TERM_FIELDS, format,
					  options->format.raw_csv, stream);
	if (options->corpus ? !try_articles(options, session, before, after, writer)
			    : !write_terms(revision, writer, &error) ||
				      !cadrage_table_writer_close(writer, &error)) {
		if (error)
			output_fail(error);
		return FALSE;
	}
	return !options->corpus || cadrage_table_writer_close(writer, NULL);
}

Status
lexicon_diff(const LexiconOptions *options, Session *session)
{
	char **names = options->inputs.arguments;
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	g_autoptr(CadrageLexicon) before = NULL;
	g_autoptr(CadrageLexicon) after = NULL;
	g_autoptr(CadrageRevision) revision = NULL;
	g_autoptr(Output) output = NULL;

	if (!names || !names[0] || !names[1] || names[2]) {
		g_printerr("cadrage lexicon diff: give two lexicons, by name or file\n");
		return STATUS_FAILED;
	}
	if (!format_options_choose(&options->format, &format) ||
	    (options->corpus && !session_prepare(session, &options->inputs)))
		return STATUS_FAILED;
	before = session_load_lexicon(session, names[0]);
	after = before ? session_load_lexicon(session, names[1]) : NULL;
	if (!after)
		return STATUS_FAILED;
	revision = cadrage_revision_new(before, after);
	output = output_new(options->format.output);
	if (!report(options, session, revision, before, after, format, output_get_stream(output)))
		return STATUS_FAILED;
	return output_finish(output, cadrage_revision_get_n_changes(revision) > 0 ? STATUS_PARTLY
										  : STATUS_DONE);
}
