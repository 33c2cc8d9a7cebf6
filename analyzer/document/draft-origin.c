#include "config.h"

#include <string.h>

#include "document/draft-parts.h"
#include "document/line-shape.h"
#include "document/outlet.h"
#include "document/stamp.h"

/* Lines by which an outlet may be told when none has its name. */
#define MAX_DETECT_LINES  4
#define MIN_DETECT_BLANKS 2
#define MIN_NAME_BYTES	  3

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
		const CadFinding *finding = cad_draft_get_finding(draft, i);
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

/* How many pages' datelines name the outlet as their agency. @agency: (out) (nullable): as the
 * first does. */
static guint
count_agency(const CadrageOutletDraft *draft, const char **agency)
{
	guint n = 0;

	*agency = NULL;
	for (guint i = 0; i < draft->samples->len; i++) {
		const CadSamplePage *sample = g_ptr_array_index(draft->samples, i);
		g_autofree char *slug = sample->agency ? cad_outlets_slug(sample->agency) : NULL;

		if (!slug || !is_kin(draft->id, slug))
			continue;
		n++;
		if (!*agency)
			*agency = sample->agency;
	}
	return n;
}

typedef const char *(*SampleFieldFunc)(const CadSamplePage *sample);

static const char *
get_language(const CadSamplePage *sample)
{
	return strcmp(sample->language, "und") == 0 ? NULL : sample->language;
}

static const char *
get_host(const CadSamplePage *sample)
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
				       n_language, n, cad_draft_plural(n), language);
	if (host)
		g_string_append_printf(out, "# The host of %u of %u page%s.\nhosts=%s;\n", n_host,
				       n, cad_draft_plural(n), host);
	else
		g_string_append(out, "# No page came with its URL; add the host of its pages:\n"
				     "#hosts=www.example.org;\n");
	if (agency)
		g_string_append_printf(out, "# In the dateline of %u of %u page%s.\nagency=%s;\n",
				       n_agency, n, cad_draft_plural(n), agency);
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
		const CadFinding *finding = cad_draft_get_finding(draft, i);

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
		g_autofree char *pattern = cad_draft_anchor(named);

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
		const CadFinding *finding = cad_draft_get_finding(draft, i);
		g_autofree char *pattern = cad_draft_anchor(finding);
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
		const CadSamplePage *sample = g_ptr_array_index(draft->samples, i);

		n_datelines += sample->has_dateline;
		n_bylines += sample->has_byline;
	}
	g_string_append_printf(out, "# Of %u page%s, %u ha%s a dateline and %u a byline.\n",
			       draft->samples->len, cad_draft_plural(draft->samples->len),
			       n_datelines, n_datelines == 1 ? "s" : "ve", n_bylines);
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

void
cad_draft_write_origin(const CadrageOutletDraft *draft, GString *out)
{
	g_autofree char *name = NULL;
	const CadFinding *named = find_name(draft, &name);

	write_outlet(draft, out, choose_name(draft, name));
	write_detect(draft, out, named);
	write_date(draft, out);
	write_inline(draft, out);
}
