#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "lexicon-action.h"
#include "output.h"

#define SUFFIX		 ".lex"
#define DEFAULT_LANGUAGE "fr"
#define DEFAULT_LICENCE	 "CC-BY-4.0"

/* As many labels of a category as a reader takes in as a hint. */
#define MAX_LABELS_SHOWN 8

/* NAME and the file it goes to; "folder/name.lex" says both. */
static gboolean
choose_file(const LexiconOptions *options, char **name, char **path)
{
	const char *argument = options->inputs.arguments[0];
	g_autofree char *stem = g_path_get_basename(argument);

	if (g_str_has_suffix(stem, SUFFIX))
		stem[strlen(stem) - strlen(SUFFIX)] = '\0';
	if (!cadrage_lexicon_is_name(stem)) {
		g_autofree char *shown = cadrage_text_for_terminal(stem);

		g_printerr("cadrage lexicon new: \"%s\" is no name of a lexicon: use letters, "
			   "digits and hyphens\n",
			   shown);
		return FALSE;
	}
	if (options->format.output)
		*path = g_strdup(options->format.output);
	else if (g_str_has_suffix(argument, SUFFIX))
		*path = g_strdup(argument);
	else
		*path = g_strconcat(argument, SUFFIX, NULL);
	*name = g_steal_pointer(&stem);
	return TRUE;
}

static void
append_header(GString *text, const char *name, const char *title, const char *language,
	      const char *licence)
{
	g_string_append_printf(text,
			       "lexicon:  %s\n"
			       "title:    %s\n"
			       "language: %s\n"
			       "version:  1\n"
			       "licence:  %s\n",
			       name, title, language, licence);
}

/* The labels of a category of the base, as a comment. */
static guint
append_labels(GString *text, const CadrageLexicons *set, guint category)
{
	guint n = 0;

	for (guint i = 0; i < cadrage_lexicons_get_n_labels(set); i++) {
		if (cadrage_lexicons_get_label_category(set, i) != category)
			continue;
		if (n == 0)
			g_string_append_printf(text, "#   [%s] ",
					       cadrage_lexicons_get_category_id(set, category));
		if (n < MAX_LABELS_SHOWN)
			g_string_append_printf(text, "%s%s", n > 0 ? ", " : "",
					       cadrage_lexicons_get_label(set, i));
		n++;
	}
	if (n > MAX_LABELS_SHOWN)
		g_string_append_printf(text, " and %u more", n - MAX_LABELS_SHOWN);
	if (n > 0)
		g_string_append_c(text, '\n');
	return n;
}

static void
append_extension_hints(GString *text, const CadrageLexicons *set)
{
	const char *label = cadrage_lexicons_get_n_labels(set) > 0
				    ? cadrage_lexicons_get_label(set, 0)
				    : "LABEL";
	const char *category = cadrage_lexicons_get_n_labels(set) > 0
				       ? cadrage_lexicons_get_category_id(
						 set, cadrage_lexicons_get_label_category(set, 0))
				       : "CATEGORY";

	g_string_append(text, "\n# The terms that it brings:\n");
	for (guint i = 0; i < cadrage_lexicons_get_n_categories(set); i++)
		append_labels(text, set, i);
	g_string_append_printf(
		text,
		"#\n# A term that you do not want:\n"
		"# remove: %s/%s\n"
		"#\n# Words for a term that is there (\"+=\"), or in the place of its "
		"own (\"=\"),\n# with an example of each:\n"
		"# [%s]\n"
		"# %s += a word | another phrase\n"
		"#   + a sentence with [[a word]] in it\n"
		"#   - a sentence that must not match\n",
		category, label, category, label);
}

static void
append_hints(GString *text)
{
	g_string_append(text, "\n# A category, and terms with examples of what must match and what "
			      "must not:\n"
			      "# [category]\n"
			      "# title: What it shows\n"
			      "# label = a word | another phrase\n"
			      "#   + a sentence with [[a word]] in it\n"
			      "#   - a sentence that must not match\n");
}

/* The text of a file at @path; NULL after a message when the base has mistakes. */
static char *
write_extension(Session *session, const char *base, const char *name, const char *path)
{
	g_autoptr(GPtrArray) lexicons =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);
	g_autoptr(GString) text = g_string_new(NULL);
	g_autofree char *title = NULL;
	g_autofree char *include = NULL;
	const CadrageLexiconOptions lexicon_options = session_get_lexicon_options(session);
	CadrageLexicon *lexicon = session_load_lexicon(session, base);
	const char *licence;

	if (!lexicon)
		return NULL;
	g_ptr_array_add(lexicons, lexicon);
	if (!session_compile(session, lexicons))
		return NULL;
	title = g_strdup_printf("%s, extended", cadrage_lexicon_get_title(lexicon, NULL));
	licence = cadrage_lexicon_get_licence(lexicon);
	include = cadrage_lexicon_spell_include(lexicon, &lexicon_options, path);
	append_header(text, name, title, cadrage_lexicon_get_language(lexicon),
		      licence ? licence : DEFAULT_LICENCE);
	g_string_append_printf(text, "include:  %s\n", include);
	append_extension_hints(text, session->lexicons);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static char *
write_fresh(const char *name, const char *language)
{
	GString *text = g_string_new(NULL);

	append_header(text, name, name, language ? language : DEFAULT_LANGUAGE, DEFAULT_LICENCE);
	append_hints(text);
	return g_string_free(text, FALSE);
}

static void
print_next(const char *path, const char *base)
{
	g_autofree char *shown = cadrage_text_for_terminal(path);
	g_autofree char *quoted = options_quote(path);
	g_autofree char *safe = cadrage_text_for_terminal(quoted);
	g_autofree char *base_shown = base ? cadrage_text_for_terminal(base) : NULL;

	g_print("wrote %s%s%s\n", shown, base ? ", an extension of " : "", base ? base_shown : "");
	g_print("write your terms there, then\n"
		"  cadrage lexicon check %s\n"
		"  cadrage lexicon test %s\n"
		"  cadrage compare --lexicon %s FILES\n",
		safe, safe, safe);
}

gboolean
lexicon_check_language(const char *action, const char *language)
{
	if (!language || (strlen(language) >= 2 && strlen(language) <= 3 &&
			  strspn(language, "abcdefghijklmnopqrstuvwxyz") == strlen(language)))
		return TRUE;
	g_printerr("cadrage lexicon %s: --language is a code of ISO 639-1, such as fr\n", action);
	return FALSE;
}

Status
lexicon_new(const LexiconOptions *options, Session *session)
{
	g_autofree char *name = NULL;
	g_autofree char *path = NULL;
	g_autofree char *text = NULL;

	if (!options->inputs.arguments || options->inputs.arguments[1]) {
		g_printerr("cadrage lexicon new: give one name, such as my-words\n");
		return STATUS_FAILED;
	}
	if (!options_check_utf8((const char *const *)options->inputs.arguments) ||
	    !lexicon_check_language("new", options->inputs.language) ||
	    !choose_file(options, &name, &path))
		return STATUS_FAILED;
	text = options->base ? write_extension(session, options->base, name, path)
			     : write_fresh(name, options->inputs.language);
	if (!text)
		return STATUS_FAILED;
	if (!output_create_file("cadrage lexicon new", path, text))
		return STATUS_FAILED;
	if (!options->quiet)
		print_next(path, options->base);
	return STATUS_DONE;
}
