#include "config.h"

#include <string.h>

#include "lexicon-action.h"
#include "output.h"
#include "passage.h"

/* The one match meant; NULL after a message that lists what is there. */
static const CadrageMatch *
find_match(const Session *session, const CadrageScore *score, const Passage *passage)
{
	guint n_matches, n_found = 0;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);
	const CadrageMatch *found = NULL;
	g_autoptr(GString) others = g_string_new(NULL);
	g_autofree char *message = NULL;

	for (guint i = 0; i < n_matches; i++) {
		const CadrageMatch *match = &matches[i];

		if (match->line != passage->line)
			continue;
		g_string_append_printf(
			others, "\n  %s:%u:%u@%s/%s", passage->document, match->line, match->column,
			cadrage_lexicons_get_category_id(session->lexicons, match->category),
			cadrage_lexicons_get_label(session->lexicons, match->label));
		if (match->column != passage->column ||
		    !passage_is_named(passage, session->lexicons, match))
			continue;
		found = match;
		n_found++;
	}
	if (n_found == 1)
		return found;
	message = g_strdup_printf("%s%s%s",
				  n_found > 1 ? "more than one match begins there; name one of"
					      : "no match of the lexicons in force begins there",
				  others->len == 0 || n_found > 1 ? "" : "; on that line are",
				  others->str);
	g_printerr("cadrage lexicon reject: %s: %s\n", passage->written, message);
	return NULL;
}

/* An installed lexicon is for all users: what one of them finds wrong goes into a file of theirs.
 */
static gboolean
needs_extension(const LexiconOptions *options, const Session *session,
		const CadrageLexicon *lexicon)
{
	const char *path = cadrage_lexicon_get_path(lexicon);
	const char *folder = settings_get(session->settings, SETTING_DATA_FOLDER);
	g_autofree char *name = NULL;

	if (options->into || !g_str_has_prefix(path, folder))
		return FALSE;
	for (gsize i = 0; options->inputs.lexicons && options->inputs.lexicons[i]; i++)
		if (strcmp(options->inputs.lexicons[i], path) == 0)
			return FALSE;
	name = g_strdup_printf("my-%s.lex", cadrage_lexicon_get_name(lexicon));
	g_printerr("cadrage lexicon reject: the term is one of the installed lexicon \"%s\"; give "
		   "a file of your own to write to, such as --into %s: it is made if it does not "
		   "exist\n",
		   cadrage_lexicon_get_name(lexicon), name);
	return TRUE;
}

/* How many examples of a file fail. */
static guint
count_failures(Session *session, const char *path)
{
	const CadrageLexiconOptions options = session_get_lexicon_options(session);
	g_autoptr(CadrageDiagnostics) unwanted = cadrage_diagnostics_new();
	g_autofree char *file = strchr(path, '/') || g_str_has_suffix(path, ".lex")
					? g_strdup(path)
					: g_strconcat("./", path, NULL);
	g_autoptr(CadrageLexicon) lexicon = cadrage_lexicon_load(file, &options, unwanted, NULL);
	guint n_passed = 0, n_failed = 0;

	if (lexicon)
		cadrage_lexicon_test(lexicon, unwanted, &n_passed, &n_failed);
	return n_failed;
}

static void
print_outcome(const char *path, const char *example, const char *proposal, gboolean fails)
{
	g_autofree char *file = cadrage_text_for_terminal(path);
	g_autofree char *line = cadrage_text_for_terminal(example + strspn(example, " "));
	g_auto(GStrv) lines = g_strsplit(proposal, "\n", -1);

	g_print("%s: %s\n", file, line);
	if (!fails) {
		g_print("the sentence alone does not match: the example holds already, and guards "
			"nothing\n");
		return;
	}
	g_print("\"cadrage lexicon test %s\" fails on it until the term excludes it%s\n", file,
		*proposal ? ", as by" : "");
	for (gsize i = 0; lines[i] && *lines[i]; i++) {
		g_autofree char *shown = cadrage_text_for_terminal(lines[i]);

		g_print("  %s\n", shown);
	}
}

static Status
reject_match(const LexiconOptions *options, Session *session, CadrageScore *score,
	     const CadrageMatch *match)
{
	const CadrageLexiconOptions lexicon_options = session_get_lexicon_options(session);
	const char *language = cadrage_document_get_language(cadrage_score_get_document(score));
	const guint index =
		cadrage_lexicons_find_label_lexicon(session->lexicons, match->label, language);
	const CadrageLexicon *lexicon = cadrage_lexicons_get(session->lexicons, index);
	g_autofree char *words = cadrage_score_get_match_text(score, match);
	g_autofree char *left = NULL;
	g_autofree char *right = NULL;
	g_autofree char *path = NULL;
	g_autofree char *example = NULL;
	g_autofree char *proposal = NULL;
	g_autoptr(GError) error = NULL;
	CadrageRejection rejection = {
		.category = cadrage_lexicons_get_category_id(session->lexicons, match->category),
		.label = cadrage_lexicons_get_label(session->lexicons, match->label),
		.words = words,
		.into = options->into,
	};
	guint n_failed;

	if (needs_extension(options, session, lexicon))
		return STATUS_FAILED;
	cadrage_score_get_match_sentence(score, match, &left, &right);
	rejection.left = left;
	rejection.right = right;
	n_failed = count_failures(session, options->into ? options->into
							 : cadrage_lexicon_get_path(lexicon));
	if (!cadrage_lexicon_reject(lexicon, &lexicon_options, &rejection, &path, &example,
				    &proposal, &error))
		return output_fail(error);
	if (!options->quiet)
		print_outcome(path, example, proposal, count_failures(session, path) > n_failed);
	return STATUS_DONE;
}

static Status
reject_passage(const LexiconOptions *options, Session *session, const char *written)
{
	g_auto(Passage) passage = {0};
	g_autoptr(CadrageScore) score = NULL;
	const CadrageMatch *match;

	if (!passage_read(written, &passage)) {
		passage_fail("reject", written,
			     "a passage is FILE:LINE:COLUMN@CATEGORY/LABEL, as "
			     "\"cadrage kwic --passages\" prints it");
		return STATUS_FAILED;
	}
	score = passage_find_score(&passage, "reject", session, &options->inputs, options->corpus);
	match = score ? find_match(session, score, &passage) : NULL;
	return match ? reject_match(options, session, score, match) : STATUS_FAILED;
}

Status
lexicon_reject(const LexiconOptions *options, Session *session)
{
	Status status = STATUS_DONE;

	if (!options->inputs.arguments) {
		g_printerr("cadrage lexicon reject: give the passages that are wrong, as "
			   "\"cadrage kwic --passages\" prints them\n");
		return STATUS_FAILED;
	}
	if (!session_open(session, &options->inputs))
		return STATUS_FAILED;
	for (gsize i = 0; options->inputs.arguments[i]; i++) {
		const Status one = reject_passage(options, session, options->inputs.arguments[i]);

		status = MAX(status, one);
	}
	return status;
}
