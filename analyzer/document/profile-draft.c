#include "config.h"

#include <string.h>

#include <cadrage/draft.h>

#include "base/limits.h"
#include "document/finding.h"
#include "document/line-shape.h"
#include "document/origin.h"
#include "document/outlet.h"
#include "document/stamp.h"
#include "document/zone.h"

/* Lines by which an outlet may be told when none has its name. */
#define MAX_DETECT_LINES  4
#define MIN_DETECT_BLANKS 2
#define MIN_NAME_BYTES	  3

struct _CadrageOutletDraft {
	char *id;
	char *name;
	CadrageOutlets *outlets;
	GPtrArray *documents;
	GPtrArray *samples; /* those that are no copies, while it is written */
	GPtrArray *findings;
};

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
is_copy(const CadrageOutletDraft *draft, const CadSample *sample)
{
	for (guint i = 0; i < draft->samples->len; i++) {
		const CadSample *other = g_ptr_array_index(draft->samples, i);
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
	draft->samples = g_ptr_array_new_with_free_func((GDestroyNotify)cad_sample_free);
	g_ptr_array_sort(draft->documents, compare_documents);
	for (guint i = 0; i < draft->documents->len; i++) {
		g_autoptr(CadSample) sample =
			cad_sample_new(g_ptr_array_index(draft->documents, i), layout, base);

		if (is_copy(draft, sample))
			continue;
		for (guint j = 0; j < sample->lines->len; j++)
			cad_sample_get_line(sample, j)->page = draft->samples->len;
		g_ptr_array_add(draft->samples, g_steal_pointer(&sample));
	}
}

/* The outlet. */

/* Whether one of two names holds the other, or they begin with the same word. */
static gboolean
is_kin(const char *slug, const char *other)
{
	const gsize n_word = strcspn(slug, "-");

	if (strlen(slug) < MIN_NAME_BYTES || strlen(other) < MIN_NAME_BYTES)
		return FALSE;
	return strstr(slug, other) || strstr(other, slug) ||
	       (n_word > MIN_NAME_BYTES && n_word == strcspn(other, "-") &&
		strncmp(slug, other, n_word) == 0);
}

static const CadFinding *
finding_at(const CadrageOutletDraft *draft, guint i)
{
	return g_ptr_array_index(draft->findings, i);
}

/* The letters of a stamp: "26-11-2024 08:55 AM Example Times" gives "Example Times". */
static char *
read_stamp_name(const char *line)
{
	const char *end = line + strlen(line);
	const char *name = end;

	while (name > line && !g_ascii_isdigit(name[-1]))
		name--;
	name += strspn(name, " -–—|,");
	if (g_ascii_strncasecmp(name, "am ", 3) == 0 || g_ascii_strncasecmp(name, "pm ", 3) == 0)
		name += 3;
	return g_unichar_isupper(g_utf8_get_char_validated(name, -1)) ? g_strdup(name) : NULL;
}

/* Whether a line is the outlet's name and nothing else. */
static gboolean
is_name(const CadrageOutletDraft *draft, const char *line)
{
	g_autofree char *slug = cad_outlets_slug(line);

	return strcmp(slug, draft->id) == 0;
}

/* The name that a finding's lines bear; NULL for none. */
static char *
read_name(const CadrageOutletDraft *draft, const CadFinding *finding)
{
	if (strcmp(finding->kind, "signed") == 0)
		return g_strdup(cad_line_find_signature(finding->example));
	if (strcmp(finding->kind, "numbered") == 0 && finding->label == CAD_LABEL_CLOCK)
		return read_stamp_name(finding->example);
	return finding->is_whole && is_name(draft, finding->example) ? g_strdup(finding->example)
								     : NULL;
}

/* The finding whose lines name the outlet, on most pages; @name: (out): what they call it. */
static const CadFinding *
find_name(const CadrageOutletDraft *draft, char **name)
{
	const CadFinding *best = NULL;

	for (guint i = 0; i < draft->findings->len; i++) {
		const CadFinding *finding = finding_at(draft, i);
		g_autofree char *found = read_name(draft, finding);
		g_autofree char *slug = found ? cad_outlets_slug(found) : NULL;

		if (!slug || (best && best->n_pages >= finding->n_pages))
			continue;
		/* A stamp signs the page; a signature may be a photographer's. */
		if (!is_kin(draft->id, slug) && strcmp(finding->kind, "numbered") != 0)
			continue;
		best = finding;
		g_free(*name);
		*name = g_steal_pointer(&found);
	}
	return best;
}

static char *
anchor(const CadFinding *finding)
{
	return finding->is_whole ? g_strdup_printf("^%s$", finding->pattern)
				 : g_strdup(finding->pattern);
}

/* How many pages' datelines name the outlet as their agency. @agency: (out) (nullable): as the
 * first does. */
static guint
count_agency(const CadrageOutletDraft *draft, const char **agency)
{
	guint n = 0;

	*agency = NULL;
	for (guint i = 0; i < draft->samples->len; i++) {
		const CadSample *sample = g_ptr_array_index(draft->samples, i);
		g_autofree char *slug = sample->agency ? cad_outlets_slug(sample->agency) : NULL;

		if (!slug || !is_kin(draft->id, slug))
			continue;
		n++;
		if (!*agency)
			*agency = sample->agency;
	}
	return n;
}

typedef const char *(*SampleFieldFunc)(const CadSample *sample);

static const char *
get_language(const CadSample *sample)
{
	return strcmp(sample->language, "und") == 0 ? NULL : sample->language;
}

static const char *
get_host(const CadSample *sample)
{
	return sample->host;
}

/* The value that most samples have, the first of several. @n: (out): how many have it. */
static const char *
find_common(const CadrageOutletDraft *draft, SampleFieldFunc get, guint *n)
{
	const char *best = NULL;

	*n = 0;
	for (guint i = 0; i < draft->samples->len; i++) {
		const char *value = get(g_ptr_array_index(draft->samples, i));
		guint n_same = 0;

		for (guint j = 0; value && j < draft->samples->len; j++)
			n_same += g_strcmp0(value, get(g_ptr_array_index(draft->samples, j))) == 0;
		if (n_same <= *n)
			continue;
		best = value;
		*n = n_same;
	}
	return best;
}

static const char *
plural(guint n)
{
	return n == 1 ? "" : "s";
}

static void
write_outlet(const CadrageOutletDraft *draft, GString *out, const char *name)
{
	const guint n = draft->samples->len;
	const char *agency;
	guint n_agency = count_agency(draft, &agency);
	guint n_language;
	guint n_host;
	const char *language = find_common(draft, get_language, &n_language);
	const char *host = find_common(draft, get_host, &n_host);

	g_string_append_printf(out, "[outlet]\nid=%s\nname=%s\n", draft->id, name);
	if (language)
		g_string_append_printf(out, "# The language of %u of %u page%s.\nlang=%s\n",
				       n_language, n, plural(n), language);
	if (host)
		g_string_append_printf(out, "# The host of %u of %u page%s.\nhosts=%s;\n", n_host,
				       n, plural(n), host);
	else
		g_string_append(out, "# No page came with its URL; add the host of its pages:\n"
				     "#hosts=www.example.org;\n");
	if (agency)
		g_string_append_printf(out, "# In the dateline of %u of %u page%s.\nagency=%s;\n",
				       n_agency, n, plural(n), agency);
	g_string_append_c(out, '\n');
}

static guint
count_blanks(const char *line)
{
	guint n = 0;

	for (; *line != '\0'; line++)
		n += *line == ' ';
	return n;
}

/* Lines that every page has, for want of one with the outlet's name. */
static void
write_unnamed_detect(const CadrageOutletDraft *draft, GString *out)
{
	g_autoptr(GPtrArray) patterns = g_ptr_array_new();

	for (guint i = 0; i < draft->findings->len && patterns->len < MAX_DETECT_LINES; i++) {
		const CadFinding *finding = finding_at(draft, i);

		if (finding->is_whole && !finding->is_dropped && draft->samples->len > 1 &&
		    finding->n_pages == draft->samples->len &&
		    count_blanks(finding->example) >= MIN_DETECT_BLANKS)
			g_ptr_array_add(patterns, finding->pattern);
	}
	if (patterns->len == 0) {
		g_string_append(out,
				"# No line tells the outlet: give it by its URL, with --outlet or "
				"in a manifest, or add\n# a line that only its pages have:\n"
				"#[detect]\n#line=^the line$\n\n");
		return;
	}
	g_ptr_array_add(patterns, NULL);
	{
		g_autofree char *joined = g_strjoinv("|", (char **)patterns->pdata);

		g_string_append_printf(out,
				       "[detect]\n# On every page, but without the outlet's name: "
				       "weak. Other outlets on the same site have\n# these lines, "
				       "too; then take them out.\nline=^(?:%s)$\n\n",
				       joined);
	}
}

static void
write_detect(const CadrageOutletDraft *draft, GString *out, const CadFinding *named)
{
	const char *agency;

	if (named) {
		g_autofree char *pattern = anchor(named);

		g_string_append_printf(out, "[detect]\n# %s%s.\nline=%s\n\n", named->evidence,
				       named->n_pages == 1 ? ": weak" : "", pattern);
	} else if (count_agency(draft, &agency) > 0) {
		g_string_append(out, "# Its dispatches are told by their datelines, wherever they "
				     "stand.\n\n");
	} else {
		write_unnamed_detect(draft, out);
	}
}

/* A stamp above the headline, without a word of publishing, is taken for the hour of the visit. */
static void
write_date(const CadrageOutletDraft *draft, GString *out)
{
	for (guint i = 0; i < draft->findings->len; i++) {
		const CadFinding *finding = finding_at(draft, i);
		g_autofree char *pattern = anchor(finding);
		CadStamp stamp;

		if (finding->label != CAD_LABEL_CLOCK || !finding->is_whole ||
		    !cad_stamp_read(finding->example, strlen(finding->example),
				    CAD_DATE_ORDER_UNKNOWN, &stamp) ||
		    stamp.says_published || stamp.says_updated || !stamp.has_time ||
		    !finding->is_above_headline)
			continue;
		g_string_append_printf(
			out,
			"[date]\n# %s, above the headline, with a time and no word of "
			"publishing: the\n# hour of the visit, as far as can be seen. Where it is "
			"the day of publication, call it \"line\".\nignore=%s\n\n",
			finding->evidence, pattern);
		return;
	}
}

static void
write_inline(const CadrageOutletDraft *draft, GString *out)
{
	guint n_datelines = 0;
	guint n_bylines = 0;

	for (guint i = 0; i < draft->samples->len; i++) {
		const CadSample *sample = g_ptr_array_index(draft->samples, i);

		n_datelines += sample->has_dateline;
		n_bylines += sample->has_byline;
	}
	g_string_append_printf(out, "# Of %u page%s, %u ha%s a dateline and %u a byline.\n",
			       draft->samples->len, plural(draft->samples->len), n_datelines,
			       n_datelines == 1 ? "s" : "ve", n_bylines);
}

/* Rules. */

static gboolean
is_same_rule(const CadFinding *a, const CadFinding *b)
{
	return a->is_whole && b->is_whole && a->label == b->label &&
	       strcmp(a->kind, b->kind) == 0 && g_strcmp0(a->extra, b->extra) == 0;
}

/* The rule that @index makes one with, as long as its pattern can be compiled; NULL for none. */
static const char *
find_rule(const CadrageOutletDraft *draft, guint index)
{
	const CadFinding *finding = finding_at(draft, index);
	const char *rule = NULL;
	gsize n_bytes = finding->pattern ? strlen(finding->pattern) : 0;

	for (guint i = 0; i < index; i++) {
		const CadFinding *other = finding_at(draft, i);

		if (!is_same_rule(other, finding))
			continue;
		/* A full rule is left for the next one of its kind. */
		if (rule && strcmp(rule, other->rule) != 0)
			n_bytes = strlen(finding->pattern);
		rule = other->rule;
		n_bytes += strlen(other->pattern) + 1;
	}
	return n_bytes <= CAD_MAX_REGEX_BYTES / 2 ? rule : NULL;
}

/* What holds together in one rule is given its name; others get a number. */
static void
name_rules(CadrageOutletDraft *draft)
{
	g_autoptr(GHashTable) counts = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < draft->findings->len; i++) {
		CadFinding *finding = g_ptr_array_index(draft->findings, i);
		guint n;

		finding->rule = g_strdup(find_rule(draft, i));
		if (finding->rule)
			continue;
		n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, finding->kind)) + 1;
		g_hash_table_insert(counts, (gpointer)finding->kind, GUINT_TO_POINTER(n));
		finding->rule = n == 1 ? g_strdup(finding->kind)
				       : g_strdup_printf("%s-%u", finding->kind, n);
	}
}

static void
write_line(const CadrageOutletDraft *draft, GString *out, guint first)
{
	const CadFinding *finding = finding_at(draft, first);
	g_autoptr(GPtrArray) patterns = g_ptr_array_new();
	g_autofree char *joined = NULL;

	if (!finding->pattern)
		return;
	for (guint i = first; i < draft->findings->len; i++)
		if (strcmp(finding_at(draft, i)->rule, finding->rule) == 0)
			g_ptr_array_add(patterns, finding_at(draft, i)->pattern);
	g_ptr_array_add(patterns, NULL);
	joined = g_strjoinv("|", (char **)patterns->pdata);
	if (!finding->is_whole)
		g_string_append_printf(out, "line=%s\n", joined);
	else
		g_string_append_printf(out, patterns->len > 2 ? "line=^(?:%s)$\n" : "line=^%s$\n",
				       joined);
}

static const char *
explain(const CadFinding *finding)
{
	static const struct {
		const char *kind;
		const char *what;
	} kinds[] = {
		{"signed", "Lines that end alike"},
		{"repeated", "Lines that stand on several pages"},
		{"stock", "Paragraphs that stand on several pages: counted, and told apart"},
		{"tail", "Here the article ends on every page that has the line"},
		{"links", "Lines with titles of other articles right below them"},
		{"numbered", "Lines that differ in numbers or dates"},
		{"begins", "Lines that begin alike"},
		{"byline", "A word and names, between headline and text"},
		{"bracketed", "Lines in brackets below the text"},
		{"edge", "Furniture by its shape"},
		{"teaser", "Short lines right below a picture's"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(kinds); i++)
		if (strcmp(kinds[i].kind, finding->kind) == 0)
			return kinds[i].what;
	return "Every page has a lead";
}

static char *
name_label(CadLabel label)
{
	g_autofree const char **names = cad_labels_list_names();

	for (guint i = 0; names[i]; i++) {
		CadLabel named;

		if (cad_label_from_name(names[i], &named) && named == label)
			return g_strdup(names[i]);
	}
	return g_strdup("ui");
}

static void
write_rule(const CadrageOutletDraft *draft, GString *out, guint first, CadrageDraftFigures *figures)
{
	const CadFinding *finding = finding_at(draft, first);
	g_autofree char *label = name_label(finding->label);
	gboolean is_weak = TRUE;

	g_string_append_printf(out, "[rule %s]\n# %s.\n", finding->rule, explain(finding));
	for (guint i = first; i < draft->findings->len; i++) {
		const CadFinding *other = finding_at(draft, i);

		if (strcmp(other->rule, finding->rule) != 0)
			continue;
		g_string_append_printf(out, "# - %s%s\n", other->evidence,
				       other->n_pages == 1 ? ": weak" : "");
		is_weak &= other->n_pages == 1;
	}
	g_string_append_printf(out, "label=%s\n", label);
	write_line(draft, out, first);
	g_string_append(out, finding->extra ? finding->extra : "");
	figures->n_rules++;
	figures->n_weak += is_weak;
}

static gboolean
is_first_of_rule(const CadrageOutletDraft *draft, guint index)
{
	for (guint i = 0; i < index; i++)
		if (strcmp(finding_at(draft, i)->rule, finding_at(draft, index)->rule) == 0)
			return FALSE;
	return TRUE;
}

static void
write_rules(const CadrageOutletDraft *draft, GString *out, CadrageDraftFigures *figures)
{
	for (guint i = 0; i < draft->findings->len; i++)
		if (!finding_at(draft, i)->is_dropped && is_first_of_rule(draft, i))
			write_rule(draft, out, i, figures);
}

/* The name as typed or, where that is the bare id, as the pages write it. */
static const char *
choose_name(const CadrageOutletDraft *draft, const char *found)
{
	const char *agency;

	if (strcmp(draft->name, draft->id) != 0)
		return draft->name;
	count_agency(draft, &agency);
	return found ? found : agency ? agency : draft->name;
}

static char *
write_profile(const CadrageOutletDraft *draft, CadrageDraftFigures *figures)
{
	GString *out = g_string_new(NULL);
	g_autofree char *name = NULL;
	const CadFinding *named = find_name(draft, &name);

	g_string_append_printf(out,
			       "# Proposed from %u page%s. Each rule says what it rests on; look "
			       "at these lines before you trust\n# it, and take out what is "
			       "wrong. What no rule here knows, the rules that every page gets "
			       "look at.\n",
			       figures->n_pages, plural(figures->n_pages));
	if (figures->n_copies > 0)
		g_string_append_printf(out, "# Left out: %u page%s nearly the same as another.\n",
				       figures->n_copies, plural(figures->n_copies));
	write_outlet(draft, out, choose_name(draft, name));
	write_detect(draft, out, named);
	write_date(draft, out);
	write_inline(draft, out);
	write_rules(draft, out, figures);
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
find_line(const CadSample *sample, guint number)
{
	for (guint i = 0; i < sample->lines->len; i++)
		if (cad_sample_get_line(sample, i)->line == number)
			return cad_sample_get_line(sample, i);
	return NULL;
}

/* Drops the rules by which @profile takes text of a page away. Returns: whether there were any. */
static gboolean
drop_greedy(CadrageOutletDraft *draft, const CadProfile *profile, const CadSample *sample)
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
	name_rules(draft);
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
