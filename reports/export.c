#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include <cadrage/export.h>

#include "base/file.h"
#include "reports/article-page.h"
#include "reports/html.h"
#include "reports/phrase-book.h"

#define INDEX_NAME "index.html"

/* One line of the list of articles. */
typedef struct {
	char *outlet; /* NULL when unknown */
	char *title;
	char *date; /* NULL when not sure */
	char *id;
	guint number;
	guint n_tokens;
	guint n_matches;
} Entry;

struct _CadrageExport {
	char *folder;
	CadrageOutlets *outlets;
	CadrageLexicons *lexicons;
	CadrageExportOptions options; /* strings owned */
	GArray *entries;	      /* of Entry */
	GPtrArray *refusals;	      /* of char *, owned */
};

static void
entry_clear(void *data)
{
	Entry *entry = data;

	g_free(entry->outlet);
	g_free(entry->title);
	g_free(entry->date);
	g_free(entry->id);
}

static gboolean
make_folder(const char *folder, GError **error)
{
	g_autofree char *shown = g_filename_display_name(folder);
	g_autoptr(GDir) dir = NULL;

	if (g_mkdir_with_parents(folder, 0777) != 0)
		return g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_IO, "%s: %s", shown,
				   g_strerror(errno)),
		       FALSE;
	dir = g_dir_open(folder, 0, error);
	if (!dir)
		return FALSE;
	if (g_dir_read_name(dir))
		return g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
				   "%s is not empty; name a new folder, or empty it", shown),
		       FALSE;
	return TRUE;
}

CadrageExport *
cadrage_export_new(const char *folder, CadrageOutlets *outlets, CadrageLexicons *lexicons,
		   const CadrageExportOptions *options, GError **error)
{
	const CadrageExportOptions standard = CADRAGE_EXPORT_OPTIONS_INIT;
	CadrageExport *export;

	g_return_val_if_fail(folder && outlets && lexicons, NULL);
	if (!options)
		options = &standard;
	if (!make_folder(folder, error))
		return NULL;
	export = g_new0(CadrageExport, 1);
	export->folder = g_strdup(folder);
	export->outlets = cadrage_outlets_ref(outlets);
	export->lexicons = cadrage_lexicons_ref(lexicons);
	export->options = *options;
	export->options.title = g_strdup(options->title);
	export->options.command = g_strdup(options->command);
	export->entries = g_array_new(FALSE, FALSE, sizeof(Entry));
	g_array_set_clear_func(export->entries, entry_clear);
	export->refusals = g_ptr_array_new_with_free_func(g_free);
	return export;
}

void
cadrage_export_free(CadrageExport *export)
{
	if (!export)
		return;
	g_free(export->folder);
	cadrage_outlets_unref(export->outlets);
	cadrage_lexicons_unref(export->lexicons);
	g_free((char *)export->options.title);
	g_free((char *)export->options.command);
	g_array_unref(export->entries);
	g_ptr_array_unref(export->refusals);
	g_free(export);
}

static char *
name_page(guint number)
{
	return g_strdup_printf("article-%04u.html", number);
}

static gboolean
write_page(const CadrageExport *export, const char *name, const GString *page, GError **error)
{
	g_autofree char *path = g_build_filename(export->folder, name, NULL);

	return cad_file_write(path, page->str, page->len, error);
}

gboolean
cadrage_export_add(CadrageExport *export, const CadrageScore *score, GError **error)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	const CadArticlePage page = {score, export->outlets, INDEX_NAME, export->options.language};
	const char *title = cadrage_document_get_title(document);
	g_autoptr(GString) html = g_string_new(NULL);
	Entry entry = {
		.outlet = g_strdup(cadrage_document_get_outlet(document)),
		.title = g_strdup(title ? title : cadrage_document_get_id(document)),
		.date = g_strdup(cadrage_document_get_date(document)),
		.id = g_strdup(cadrage_document_get_id(document)),
		.number = export->entries->len + 1,
		.n_tokens = cadrage_document_get_n_tokens(document),
	};
	g_autofree char *name = name_page(entry.number);

	(void)cadrage_score_get_matches(score, &entry.n_matches);
	g_array_append_val(export->entries, entry);
	cad_article_page_append(&page, html);
	return write_page(export, name, html, error);
}

void
cadrage_export_add_refusal(CadrageExport *export, const char *message)
{
	g_ptr_array_add(export->refusals, g_strdup(message));
}

/* The list of articles. */

/* By outlet, those without one last, then in the order of adding. */
static int
compare_entries(const void *a, const void *b)
{
	const Entry *left = a, *right = b;
	int order = (left->outlet == NULL) - (right->outlet == NULL);

	if (order == 0)
		order = g_strcmp0(left->outlet, right->outlet);
	return order != 0 ? order : (left->number > right->number) - (left->number < right->number);
}

static void
append_element(GString *out, const char *tag, const char *attributes, const char *text)
{
	g_string_append_printf(out, "<%s%s>", tag, attributes);
	cad_html_append(out, text);
	g_string_append_printf(out, "</%s>", tag);
}

static void
append_entry(const CadrageExport *export, const Entry *entry, GString *out)
{
	const CadrageReportLanguage language = export->options.language;
	g_autofree char *tokens = cad_format_count(language, entry->n_tokens);
	g_autofree char *matches = cad_format_count(language, entry->n_matches);
	g_autofree char *name = name_page(entry->number);

	g_string_append_printf(out, "<tr><th scope=\"row\"><a href=\"%s\">", name);
	cad_html_append(out, entry->title);
	g_string_append(out, "</a></th>");
	append_element(out, "td", "", entry->date ? entry->date : "–");
	append_element(out, "td", " class=\"n\"", tokens);
	append_element(out, "td", " class=\"n\"", matches);
	append_element(out, "td", "", entry->id);
	g_string_append(out, "</tr>\n");
}

/* The entries of one outlet, from @from on. Returns: the first of the next outlet. */
static guint
append_outlet(const CadrageExport *export, guint from, GString *out)
{
	const Entry *first = &g_array_index(export->entries, Entry, from);
	const char *name = first->outlet ? cadrage_outlets_get_name(export->outlets, first->outlet)
					 : _("outlet unknown");
	guint to = from;

	g_string_append(out, "<section>\n");
	append_element(out, "h2", "", name ? name : first->outlet);
	g_string_append(out, "<div class=\"wide\"><table><thead><tr>");
	append_element(out, "th", " scope=\"col\"", _("article"));
	append_element(out, "th", " scope=\"col\"", _("date"));
	append_element(out, "th", " scope=\"col\" class=\"n\"", _("tokens"));
	append_element(out, "th", " scope=\"col\" class=\"n\"", _("matches"));
	append_element(out, "th", " scope=\"col\"", _("file"));
	g_string_append(out, "</tr></thead><tbody>\n");
	for (; to < export->entries->len; to++) {
		const Entry *entry = &g_array_index(export->entries, Entry, to);

		if (g_strcmp0(entry->outlet, first->outlet) != 0)
			break;
		append_entry(export, entry, out);
	}
	g_string_append(out, "</tbody></table></div>\n</section>\n");
	return to;
}

static void
append_refusals(const CadrageExport *export, GString *out)
{
	if (export->refusals->len == 0)
		return;
	g_string_append(out, "<section>\n");
	append_element(out, "h2", "", _("Inputs that were refused"));
	g_string_append(out, "<ul>\n");
	for (guint i = 0; i < export->refusals->len; i++) {
		append_element(out, "li", "", export->refusals->pdata[i]);
		g_string_append_c(out, '\n');
	}
	g_string_append(out, "</ul>\n</section>\n");
}

static void
append_lexicons(const CadrageExport *export, GString *out)
{
	g_string_append(out, "<section>\n");
	append_element(out, "h2", "", _("Lexicons"));
	g_string_append(out, "<ul>\n");
	for (guint i = 0; i < cadrage_lexicons_get_n(export->lexicons); i++) {
		const CadrageLexicon *lexicon = cadrage_lexicons_get(export->lexicons, i);
		g_autofree char *text = g_strdup_printf(
			"%s %s (%.12s)", cadrage_lexicon_get_name(lexicon),
			cadrage_lexicon_get_version(lexicon), cadrage_lexicon_get_hash(lexicon));

		append_element(out, "li", "", text);
		g_string_append_c(out, '\n');
	}
	g_string_append(out, "</ul>\n");
	if (export->options.command)
		append_element(out, "pre", "", export->options.command);
	g_string_append(out, "</section>\n");
}

gboolean
cadrage_export_finish(CadrageExport *export, GError **error)
{
	const CadrageReportLanguage language = export->options.language;
	const char *title = export->options.title ? export->options.title : _("Articles read");
	g_autofree char *count =
		cad_say_count(language, "%s article", "%s articles", export->entries->len);
	g_autoptr(GString) html = g_string_new(NULL);

	g_array_sort(export->entries, compare_entries);
	cad_html_append_head(html, title, cad_language_to_code(language), NULL);
	g_string_append(html, "<main>\n<p class=\"meta\">cadrage</p>\n");
	append_element(html, "h1", "", title);
	append_element(html, "p", " class=\"meta\"", count);
	for (guint i = 0; i < export->entries->len;)
		i = append_outlet(export, i, html);
	append_refusals(export, html);
	append_lexicons(export, html);
	g_string_append(html, "</main>\n</body>\n</html>\n");
	return write_page(export, INDEX_NAME, html, error);
}
