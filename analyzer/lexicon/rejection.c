#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "lexicon/draft.h"
#include "lexicon/exclusion.h"
#include "lexicon/inclusion.h"
#include "lexicon/lexicon-file.h"
#include "lexicon/statement.h"
#include "lexicon/term.h"

/* Where in a file an example of a term may go: the ends of statements, 0 where there is none. */
typedef struct {
	guint32 term;	  /* of the last line of the term, or of an example below it */
	guint32 category; /* of the last line of its category */
} Spot;

/* The example. */

static void
append_blank(GString *out)
{
	if (out->len == 0 || out->str[out->len - 1] != ' ')
		g_string_append_c(out, ' ');
}

/* A sentence as an example may hold it: no sign of the lexicon language in it. */
static void
append_plain(GString *out, const char *text)
{
	g_autofree char *valid = g_utf8_make_valid(text, -1);

	for (const char *at = valid; *at != '\0'; at = g_utf8_next_char(at)) {
		const gunichar c = g_utf8_get_char(at);
		const gboolean is_doubled = (*at == '[' || *at == ']') && at[1] == *at;

		if (*at == '#' && (at == valid || at[-1] == ' ') && (at[1] == ' ' || at[1] == '\0'))
			continue;
		if (g_unichar_isspace(c) || g_unichar_type(c) == G_UNICODE_CONTROL ||
		    (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
			append_blank(out);
		else
			g_string_append_unichar(out, c);
		if (is_doubled)
			g_string_append_c(out, ' ');
	}
}

static char *
write_sentence(const CadrageRejection *rejection)
{
	GString *sentence = g_string_new(NULL);

	append_plain(sentence, rejection->left);
	g_string_append(sentence, "[[");
	append_plain(sentence, rejection->words);
	g_string_append(sentence, "]]");
	append_plain(sentence, rejection->right);
	return g_strstrip(g_string_free(sentence, FALSE));
}

/* With the term's name where it does not stand below the term, or could be taken for braces. */
static char *
write_example(const CadrageRejection *rejection, gboolean is_below)
{
	g_autofree char *sentence = write_sentence(rejection);

	if (is_below && *sentence != '{')
		return g_strdup_printf("  - %s", sentence);
	if (strchr(rejection->label, ';') != NULL)
		return g_strdup_printf("  - %s: %s", rejection->label, sentence);
	return g_strdup_printf("  - {label: %s} %s", rejection->label, sentence);
}

/* Its place. */

static gboolean
is_head(const CadReading *reading, CadrageSpan span, const char *category)
{
	g_autofree char *head = cad_reading_dup(reading, span);
	g_autofree char *wanted = NULL;

	g_strdelimit(head, "[]", ' ');
	wanted = g_strdup(g_strstrip(head));
	return strcmp(wanted, category) == 0;
}

static gboolean
is_term(const CadReading *reading, const CadStatement *statement, const char *key)
{
	g_autofree char *label = cad_reading_dup(reading, statement->name);
	g_autofree char *folded = NULL;
	char *brace = statement->is_bare ? strchr(label, '{') : NULL;

	if (brace != NULL)
		*brace = '\0';
	folded = cad_label_fold(g_strstrip(label));
	return strcmp(folded, key) == 0;
}

static Spot
find_spot(CadReading *reading, const CadrageRejection *rejection)
{
	g_autoptr(GArray) statements = cad_statements_cut(reading);
	g_autofree char *key = cad_label_fold(rejection->label);
	gboolean is_inside = FALSE, is_below = FALSE;
	Spot spot = {0};

	for (guint i = 0; i < statements->len; i++) {
		const CadStatement *statement = &g_array_index(statements, CadStatement, i);

		if (statement->kind == CAD_STATEMENT_HEAD)
			is_inside = is_head(reading, statement->span, rejection->category);
		if (statement->kind == CAD_STATEMENT_TERM)
			is_below = is_inside && is_term(reading, statement, key);
		else if (statement->kind != CAD_STATEMENT_EXAMPLE)
			is_below = FALSE;
		if (is_inside)
			spot.category = statement->span.end;
		if (is_below)
			spot.term = statement->span.end;
	}
	return spot;
}

/* @text with lines put in behind the line that holds @offset. */
static char *
insert_lines(const CadManuscript *manuscript, guint32 offset, const char *lines)
{
	const char *text = manuscript->written;
	const char *newline = strstr(text, "\r\n") != NULL ? "\r\n" : "\n";
	const gsize head = offset + strcspn(text + offset, "\n");
	GString *out = g_string_new_len(text, (gssize)head);
	g_auto(GStrv) parts = g_strsplit(lines, "\n", -1);

	if (out->len > 0 && out->str[out->len - 1] == '\r')
		g_string_truncate(out, out->len - 1);
	for (guint i = 0; parts[i] != NULL; i++)
		g_string_append_printf(out, "%s%s", newline, parts[i]);
	if (text[head] == '\0')
		g_string_append(out, newline);
	else
		g_string_append_printf(out, "%s%s", newline, text + head + 1);
	return g_string_free(out, FALSE);
}

/* Returns: (transfer full): the file with the example in it. */
static char *
put_example(CadManuscript *manuscript, const CadrageRejection *rejection, char **example)
{
	g_autoptr(CadrageDiagnostics) unwanted = cadrage_diagnostics_new();
	CadReading reading = {manuscript, unwanted, "", 0};
	const Spot spot = find_spot(&reading, rejection);
	g_autofree char *lines = NULL;

	*example = write_example(rejection, spot.term > 0);
	if (spot.term > 0)
		return insert_lines(manuscript, spot.term, *example);
	if (spot.category > 0) {
		lines = g_strconcat("examples:\n", *example, NULL);
		return insert_lines(manuscript, spot.category, lines);
	}
	lines = g_strdup_printf("\n[%s]\nexamples:\n%s", rejection->category, *example);
	return insert_lines(manuscript, (guint32)MAX(manuscript->n_bytes, 1) - 1, lines);
}

/* The file. */

/* What a file says that does not exist yet: that it extends the lexicon. */
static char *
write_header(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options, const char *path)
{
	g_autofree char *include = cadrage_lexicon_spell_include(lexicon, options, path);
	g_autofree char *name = g_path_get_basename(path);
	const char *licence = cadrage_lexicon_get_licence(lexicon);

	if (g_str_has_suffix(name, ".lex"))
		name[strlen(name) - strlen(".lex")] = '\0';
	return g_strdup_printf("lexicon:  %s\n"
			       "title:    %s, corrected\n"
			       "language: %s\n"
			       "version:  1\n"
			       "%s%s%s"
			       "include:  %s\n",
			       cadrage_lexicon_is_name(name) ? name : "extension",
			       cadrage_lexicon_get_title(lexicon, NULL),
			       cadrage_lexicon_get_language(lexicon),
			       licence != NULL ? "licence:  " : "", licence != NULL ? licence : "",
			       licence != NULL ? "\n" : "", include);
}

static CadManuscript *
open_file(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options, const char *path,
	  GError **error)
{
	g_autoptr(GBytes) bytes = NULL;
	g_autoptr(CadrageDiagnostics) unwanted = cadrage_diagnostics_new();
	CadManuscript *manuscript;

	if (g_file_test(path, G_FILE_TEST_EXISTS)) {
		bytes = cad_file_read(path, CAD_MAX_LEXICON_BYTES, "CAD_MAX_LEXICON_BYTES", error);
	} else {
		char *header = write_header(lexicon, options, path);

		bytes = g_bytes_new_take(header, strlen(header));
	}
	if (bytes == NULL)
		return NULL;
	manuscript = cad_manuscript_new(path, bytes, unwanted);
	if (manuscript == NULL)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "%s is no text in UTF-8",
			    path);
	return manuscript;
}

/* Whether @file is the lexicon's own or includes it. */
static gboolean
is_of_lexicon(const CadLexiconFile *file, const CadrageLexicon *lexicon)
{
	g_autofree char *wanted = cad_inclusion_identify(cadrage_lexicon_get_path(lexicon));

	for (guint i = 0; i < file->sheets->len; i++) {
		const CadSheet *sheet = g_ptr_array_index(file->sheets, i);
		g_autofree char *identity = cad_inclusion_identify(sheet->manuscript->file);

		if (strcmp(identity, wanted) == 0)
			return TRUE;
	}
	return FALSE;
}

/* Reads what would be written. */
static gboolean
check_text(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options, const char *path,
	   const char *text, GError **error)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GBytes) bytes = g_bytes_new_static(text, strlen(text));
	g_autoptr(CadLexiconFile) file = cad_lexicon_file_read(
		path, bytes, options != NULL ? options->folders : NULL, diagnostics);

	if (file == NULL) {
		const CadrageDiagnostic *first = cadrage_diagnostics_get(diagnostics, 0);

		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			    "%s:%u: %s; nothing was written", first->file, first->line,
			    first->message);
		return FALSE;
	}
	if (is_of_lexicon(file, lexicon))
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
		    "%s does not include \"%s\", which has the term; add \"include: %s\"", path,
		    cadrage_lexicon_get_name(lexicon), cadrage_lexicon_get_name(lexicon));
	return FALSE;
}

/* A file that may not be written is not to be replaced by another of its name either. */
static gboolean
check_writable(const char *path, GError **error)
{
	g_autoptr(GFile) file = g_file_new_for_path(path);
	g_autoptr(GFileInfo) info = g_file_query_info(file, G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE,
						      G_FILE_QUERY_INFO_NONE, NULL, NULL);

	if (info == NULL ||
	    g_file_info_get_attribute_boolean(info, G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE))
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_IO,
		    "%s may not be written; name a file of your own to be its extension", path);
	return FALSE;
}

static gboolean
has_term(const CadrageLexicon *lexicon, const CadrageRejection *rejection)
{
	const GPtrArray *categories = cad_lexicon_get_categories(lexicon);

	for (guint i = 0; i < categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(categories, i);

		for (guint j = 0; j < category->terms->len; j++) {
			const CadTerm *term = g_ptr_array_index(category->terms, j);

			if (strcmp(category->id, rejection->category) == 0 &&
			    strcmp(term->label, rejection->label) == 0)
				return TRUE;
		}
	}
	return FALSE;
}

gboolean
cadrage_lexicon_reject(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options,
		       const CadrageRejection *rejection, char **path, char **example,
		       char **proposal, GError **error)
{
	const char *target;
	g_autoptr(CadManuscript) manuscript = NULL;
	g_autofree char *line = NULL;
	g_autofree char *text = NULL;
	g_autofree char *sentence = NULL;

	g_return_val_if_fail(lexicon != NULL && rejection != NULL, FALSE);
	target = rejection->into != NULL ? rejection->into : cadrage_lexicon_get_path(lexicon);
	if (!has_term(lexicon, rejection)) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "the lexicon \"%s\" has no term \"%s/%s\"",
			    cadrage_lexicon_get_name(lexicon), rejection->category,
			    rejection->label);
		return FALSE;
	}
	manuscript = open_file(lexicon, options, target, error);
	if (manuscript == NULL || !check_writable(target, error))
		return FALSE;
	text = put_example(manuscript, rejection, &line);
	sentence = write_sentence(rejection);
	if (strstr(manuscript->written, sentence) != NULL) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "%s has this example already", target);
		return FALSE;
	}
	if (!check_text(lexicon, options, target, text, error) ||
	    !cad_file_write(target, text, strlen(text), error))
		return FALSE;
	*path = g_strdup(target);
	*proposal = cad_exclusion_propose(lexicon, rejection, target);
	*example = g_steal_pointer(&line);
	return TRUE;
}
