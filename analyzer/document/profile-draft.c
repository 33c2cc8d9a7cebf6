#include "config.h"

#include <string.h>

#include "document/draft-parts.h"
#include "document/origin.h"
#include "document/outlet.h"
#include "document/zone.h"

CadrageOutletDraft *
cadrage_outlet_draft_new(const char *name, CadrageOutlets *outlets)
{
	CadrageOutletDraft *draft;
	g_autofree char *id = NULL;

	g_return_val_if_fail(name != NULL && outlets != NULL, NULL);

	id = cad_outlets_slug(name);
	if (*id == '\0' || strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-") != strlen(id))
		return NULL;
	draft = g_new0(CadrageOutletDraft, 1);
	draft->id = g_steal_pointer(&id);
	draft->name = cad_field_clean(name);
	draft->outlets = cadrage_outlets_ref(outlets);
	draft->documents = g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_document_unref);
	return draft;
}

void
cadrage_outlet_draft_free(CadrageOutletDraft *draft)
{
	if (!draft)
		return;
	g_free(draft->id);
	g_free(draft->name);
	cadrage_outlets_unref(draft->outlets);
	g_ptr_array_unref(draft->documents);
	g_clear_pointer(&draft->samples, g_ptr_array_unref);
	g_clear_pointer(&draft->findings, g_ptr_array_unref);
	g_free(draft);
}

const char *
cadrage_outlet_draft_get_id(const CadrageOutletDraft *draft)
{
	g_return_val_if_fail(draft != NULL, NULL);

	return draft->id;
}

void
cadrage_outlet_draft_add(CadrageOutletDraft *draft, CadrageDocument *document)
{
	g_return_if_fail(draft != NULL && document != NULL);

	g_ptr_array_add(draft->documents, cadrage_document_ref(document));
}

/* Samples. */

static int
compare_documents(const void *a, const void *b)
{
	return strcmp(cadrage_document_get_id(*(CadrageDocument *const *)a),
		      cadrage_document_get_id(*(CadrageDocument *const *)b));
}

static gboolean
is_copy(const CadrageOutletDraft *draft, const CadSamplePage *sample)
{
	for (guint i = 0; i < draft->samples->len; i++) {
		const CadSamplePage *other = g_ptr_array_index(draft->samples, i);
		const CadResemblance resemblance =
			cad_shingles_compare(sample->shingles, other->shingles);

		if (cad_resemblance_is_copy(&resemblance))
			return TRUE;
	}
	return FALSE;
}

/* Takes the pages apart by the rules of @layout and those that every page gets. */
static void
take_samples(CadrageOutletDraft *draft, const CadProfile *layout)
{
	const CadProfile *base = cad_outlets_get_base(draft->outlets);

	g_clear_pointer(&draft->samples, g_ptr_array_unref);
	draft->samples = g_ptr_array_new_with_free_func((GDestroyNotify)cad_sample_page_free);
	g_ptr_array_sort(draft->documents, compare_documents);
	for (guint i = 0; i < draft->documents->len; i++) {
		g_autoptr(CadSamplePage) sample =
			cad_sample_page_new(g_ptr_array_index(draft->documents, i), layout, base);

		if (is_copy(draft, sample))
			continue;
		for (guint j = 0; j < sample->lines->len; j++)
			cad_sample_page_get_line(sample, j)->page = draft->samples->len;
		g_ptr_array_add(draft->samples, g_steal_pointer(&sample));
	}
}

static char *
write_profile(const CadrageOutletDraft *draft, CadrageDraftFigures *figures)
{
	GString *out = g_string_new(NULL);

	g_string_append_printf(out,
			       "# Proposed from %u page%s. Each rule says what it rests on; look "
			       "at these lines before you trust\n# it, and take out what is "
			       "wrong. What no rule here knows, the rules that every page gets "
			       "look at.\n",
			       figures->n_pages, cad_draft_plural(figures->n_pages));
	if (figures->n_copies > 0)
		g_string_append_printf(out, "# Left out: %u page%s nearly the same as another.\n",
				       figures->n_copies, cad_draft_plural(figures->n_copies));
	cad_draft_write_origin(draft, out);
	cad_draft_write_rules(draft, out, figures);
	return g_string_free(out, FALSE);
}

/* Trial. */

/* Text that no other page has, or a headline. */
static gboolean
is_text(const CadSampleLine *line)
{
	return !line->is_part && line->n_pages < 2 &&
	       (line->label == CAD_LABEL_HEADLINE ||
		(line->is_long && line->ends_sentence &&
		 cadrage_zone_is_article(cad_label_get_zone(line->label))));
}

static const CadSampleLine *
find_line(const CadSamplePage *sample, guint number)
{
	for (guint i = 0; i < sample->lines->len; i++)
		if (cad_sample_page_get_line(sample, i)->line == number)
			return cad_sample_page_get_line(sample, i);
	return NULL;
}

/* Drops the rules by which @profile takes text of a page away. Returns: whether there were any. */
static gboolean
drop_greedy(CadrageOutletDraft *draft, const CadProfile *profile, const CadSamplePage *sample)
{
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	const CadZoning zoning = {
		.text = cad_document_get_text(sample->document),
		.layout = profile,
		.base = cad_outlets_get_base(draft->outlets),
		.scratch = scratch,
	};
	CadDateline dateline;
	gboolean has_dateline;
	gboolean is_greedy = FALSE;
	g_autoptr(GArray) paragraphs = cad_zones_cut(&zoning, &dateline, &has_dateline);

	for (guint i = 0; i < paragraphs->len; i++) {
		const CadParagraph *paragraph = &g_array_index(paragraphs, CadParagraph, i);
		const CadSampleLine *line = find_line(sample, paragraph->first_line + 1);

		if (!line || !is_text(line) || !paragraph->rule ||
		    paragraph->rule->profile != profile->id ||
		    cadrage_zone_is_article(cad_label_get_zone(paragraph->label)))
			continue;
		for (guint j = 0; j < draft->findings->len; j++) {
			CadFinding *finding = g_ptr_array_index(draft->findings, j);

			if (finding->is_dropped ||
			    strcmp(finding->rule, paragraph->rule->name) != 0)
				continue;
			finding->is_dropped = TRUE;
			is_greedy = TRUE;
		}
	}
	return is_greedy;
}

static CadProfile *
compile(const CadrageOutletDraft *draft, const char *text)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));

	return cad_profile_new(draft->id, bytes, diagnostics);
}

/* Whether the profile takes text away from no sample; rules that do are dropped. */
static gboolean
try_out(CadrageOutletDraft *draft, const CadProfile *profile)
{
	gboolean is_good = TRUE;

	for (guint i = 0; i < draft->samples->len; i++)
		if (drop_greedy(draft, profile, g_ptr_array_index(draft->samples, i)))
			is_good = FALSE;
	return is_good;
}

/* Learns from the pages as @layout (nullable) cuts them. Returns: the profile's text. */
static char *
learn(CadrageOutletDraft *draft, const CadProfile *layout, CadrageDraftFigures *figures)
{
	char *text = NULL;
	gboolean is_good = FALSE;

	take_samples(draft, layout);
	g_clear_pointer(&draft->findings, g_ptr_array_unref);
	draft->findings = cad_findings_learn(draft->samples, layout == NULL);
	cad_draft_name_rules(draft);
	while (!is_good) {
		g_autoptr(CadProfile) profile = NULL;

		g_free(text);
		*figures = (CadrageDraftFigures){
			.n_pages = draft->samples->len,
			.n_copies = draft->documents->len - draft->samples->len,
		};
		text = write_profile(draft, figures);
		profile = compile(draft, text);
		/* In the first round a masthead may pass for the headline. */
		is_good = !profile || !layout || try_out(draft, profile);
	}
	return text;
}

char *
cadrage_outlet_draft_write(CadrageOutletDraft *draft, CadrageDraftFigures *figures)
{
	g_autofree char *first = NULL;
	g_autoptr(CadProfile) layout = NULL;

	g_return_val_if_fail(draft != NULL && figures != NULL, NULL);

	first = learn(draft, NULL, figures);
	layout = compile(draft, first);
	return layout ? learn(draft, layout, figures) : g_steal_pointer(&first);
}
