#include "config.h"

#include <stdio.h>
#include <string.h>

#include <cadrage/error.h>

#include "reports/palette.h"
#include "reports/svg.h"

#define SVG_NAMESPACE	"http://www.w3.org/2000/svg"
#define XLINK_NAMESPACE "http://www.w3.org/1999/xlink"
#define ID_LETTERS	G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "_-"
#define FONTS		"Noto Sans, Liberation Sans, DejaVu Sans, Arial, sans-serif"

/* All that gnuplot draws with. What is not here is refused: the picture goes into a page. */
static const char *const known_elements[] = {
	"svg",	  "g",	     "defs",	"title",       "desc",	   "path",    "rect",
	"circle", "ellipse", "line",	"polygon",     "polyline", "text",    "tspan",
	"use",	  "filter",  "feFlood", "feComposite", "clipPath", "pattern", NULL,
};

/* A picture being copied, element by element. */
typedef struct {
	GString *out;
	const char *id_prefix; /* NULL: the picture stands alone, and keeps its ids and colours */
	const char *title;
	const char *description;
	guint depth;	      /* elements around that are copied */
	guint n_dropped;      /* elements around that are not, inside those */
	gboolean is_tag_open; /* whether the last start tag lacks its ">" */
} Copy;

static void
refuse(GError **error, const char *what, const char *name)
{
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_TOOL,
		    "gnuplot's picture holds %s that it never draws: %s", what, name);
}

static void
append_attribute(GString *out, const char *name, const char *value)
{
	g_autofree char *escaped = g_markup_escape_text(value, -1);

	g_string_append_printf(out, " %s=\"%s\"", name, escaped);
}

static void
append_element(GString *out, const char *name, const char *id, const char *text)
{
	g_autofree char *escaped = g_markup_escape_text(text, -1);

	g_string_append_printf(out, "<%s id=\"%s\">%s</%s>", name, id, escaped, name);
}

/* Attributes. Each has a way to be copied; most are copied as they are. */

/* "#rrggbb" or "rgb(r, g, b)". Returns: 0xRRGGBB, or -1 for a colour without numbers. */
static gint64
parse_colour(const char *value)
{
	guint red, green, blue;

	if (sscanf(value, "rgb(%3u,%3u,%3u)", &red, &green, &blue) != 3 &&
	    sscanf(value, "#%2x%2x%2x", &red, &green, &blue) != 3)
		return -1;
	return (gint64)red << 16 | green << 8 | blue;
}

static gboolean
copy_colour(Copy *copy, const char *name, const char *value, GError **error G_GNUC_UNUSED)
{
	gint64 rgb = parse_colour(value);
	CadRole role = rgb < 0 ? CAD_N_ROLES : cad_palette_find((guint)rgb);

	if (copy->id_prefix && role < CAD_N_ROLES)
		g_string_append_printf(copy->out, " %s=\"var(--%s)\"", name,
				       cad_palette_get_name(role));
	else
		append_attribute(copy->out, name, value);
	return TRUE;
}

static gboolean
copy_id(Copy *copy, const char *name, const char *value, GError **error G_GNUC_UNUSED)
{
	g_autofree char *id = g_strconcat(copy->id_prefix ? copy->id_prefix : "", value, NULL);

	append_attribute(copy->out, name, id);
	return TRUE;
}

static gboolean
copy_link(Copy *copy, const char *name, const char *value, GError **error)
{
	g_autofree char *link = NULL;

	if (*value != '#') {
		refuse(error, "a link", value);
		return FALSE;
	}
	link = g_strconcat("#", copy->id_prefix ? copy->id_prefix : "", value + 1, NULL);
	append_attribute(copy->out, copy->id_prefix ? "href" : name, link);
	return TRUE;
}

/* The root has the fonts for all. */
static gboolean
drop(Copy *copy G_GNUC_UNUSED, const char *name G_GNUC_UNUSED, const char *value G_GNUC_UNUSED,
     GError **error G_GNUC_UNUSED)
{
	return TRUE;
}

/* A class would take part in the page's own rules. */
static gboolean
copy_class(Copy *copy, const char *name, const char *value, GError **error G_GNUC_UNUSED)
{
	if (!copy->id_prefix)
		append_attribute(copy->out, name, value);
	return TRUE;
}

static gboolean
copy_reference(Copy *copy, const char *name, const char *value, GError **error)
{
	g_autofree char *id = NULL;
	g_autofree char *reference = NULL;

	if (!g_str_has_prefix(value, "url(#") || !g_str_has_suffix(value, ")")) {
		refuse(error, "a reference", value);
		return FALSE;
	}
	id = g_strndup(value + 5, strlen(value) - 6);
	reference = g_strconcat("url(#", copy->id_prefix ? copy->id_prefix : "", id, ")", NULL);
	append_attribute(copy->out, name, reference);
	return TRUE;
}

static gboolean
refuse_attribute(Copy *copy G_GNUC_UNUSED, const char *name, const char *value G_GNUC_UNUSED,
		 GError **error)
{
	refuse(error, "an attribute", name);
	return FALSE;
}

typedef gboolean (*CopyAttribute)(Copy *copy, const char *name, const char *value, GError **error);

static const struct {
	const char *name;
	CopyAttribute copy;
} attributes[] = {
	{"fill", copy_colour},	      {"stroke", copy_colour},	 {"color", copy_colour},
	{"flood-color", copy_colour}, {"id", copy_id},		 {"href", copy_link},
	{"xlink:href", copy_link},    {"font-family", drop},	 {"class", copy_class},
	{"style", refuse_attribute},  {"src", refuse_attribute},
};

static gboolean
copy_attribute(Copy *copy, const char *name, const char *value, GError **error)
{
	if (strstr(value, "url("))
		return copy_reference(copy, name, value, error);
	for (guint i = 0; i < G_N_ELEMENTS(attributes); i++)
		if (g_ascii_strcasecmp(attributes[i].name, name) == 0)
			return attributes[i].copy(copy, name, value, error);
	if (g_ascii_strncasecmp(name, "on", 2) == 0)
		return refuse_attribute(copy, name, value, error);
	append_attribute(copy->out, name, value);
	return TRUE;
}

/* The element that holds all others. */

static const char *
find_value(const char **names, const char **values, const char *name)
{
	for (guint i = 0; names[i]; i++)
		if (strcmp(names[i], name) == 0)
			return values[i];
	return "";
}

/* The picture's own size is its largest; in a narrower place it shrinks as a whole. */
static void
write_page_root(Copy *copy)
{
	g_autofree char *title_id = g_strconcat(copy->id_prefix, "title", NULL);
	g_autofree char *description_id = g_strconcat(copy->id_prefix, "desc", NULL);

	g_string_append_printf(copy->out,
			       " role=\"img\" aria-labelledby=\"%s%s%s\""
			       " style=\"max-width:100%%;height:auto\">",
			       title_id, copy->description ? " " : "",
			       copy->description ? description_id : "");
	append_element(copy->out, "title", title_id, copy->title);
	if (copy->description)
		append_element(copy->out, "desc", description_id, copy->description);
}

static void
write_root(Copy *copy, const char **names, const char **values)
{
	static const char *const kept[] = {"width", "height", "viewBox"};

	g_string_append(copy->out, "<svg xmlns=\"" SVG_NAMESPACE "\"");
	for (guint i = 0; i < G_N_ELEMENTS(kept); i++)
		append_attribute(copy->out, kept[i], find_value(names, values, kept[i]));
	append_attribute(copy->out, "font-family", FONTS);
	if (copy->id_prefix)
		write_page_root(copy);
	else
		g_string_append(copy->out, " xmlns:xlink=\"" XLINK_NAMESPACE "\">");
}

/* The parser's events. */

/* gnuplot names each plot after its columns, which a browser would show as a tooltip. */
static gboolean
is_dropped(const Copy *copy, const char *name)
{
	gboolean is_name = strcmp(name, "title") == 0 || strcmp(name, "desc") == 0;

	return copy->n_dropped > 0 || (is_name && (copy->id_prefix || copy->depth > 1));
}

static void
close_tag(Copy *copy)
{
	if (copy->is_tag_open)
		g_string_append_c(copy->out, '>');
	copy->is_tag_open = FALSE;
}

static void
start_element(GMarkupParseContext *context G_GNUC_UNUSED, const char *name, const char **names,
	      const char **values, gpointer payload, GError **error)
{
	Copy *copy = payload;

	if (!g_strv_contains(known_elements, name) ||
	    (copy->depth == 0) != (strcmp(name, "svg") == 0)) {
		refuse(error, "an element", name);
		return;
	}
	if (is_dropped(copy, name)) {
		copy->n_dropped++;
		return;
	}
	close_tag(copy);
	if (copy->depth++ == 0) {
		write_root(copy, names, values);
		return;
	}
	g_string_append_printf(copy->out, "<%s", name);
	copy->is_tag_open = TRUE;
	for (guint i = 0; names[i]; i++)
		if (!copy_attribute(copy, names[i], values[i], error))
			return;
}

static void
end_element(GMarkupParseContext *context G_GNUC_UNUSED, const char *name, gpointer payload,
	    GError **error G_GNUC_UNUSED)
{
	Copy *copy = payload;

	if (copy->n_dropped > 0) {
		copy->n_dropped--;
		return;
	}
	if (copy->is_tag_open)
		g_string_append(copy->out, "/>");
	else
		g_string_append_printf(copy->out, "</%s>", name);
	copy->is_tag_open = FALSE;
	copy->depth--;
}

/* Lines between elements need no more than their end. */
static void
copy_text(GMarkupParseContext *context G_GNUC_UNUSED, const char *text, gsize length,
	  gpointer payload, GError **error G_GNUC_UNUSED)
{
	Copy *copy = payload;
	g_autofree char *escaped = NULL;
	const char *shown = text;

	if (copy->n_dropped > 0 || copy->depth == 0 || length == 0)
		return;
	while (g_ascii_isspace(*shown))
		shown++;
	close_tag(copy);
	if (*shown == '\0') {
		if (copy->out->str[copy->out->len - 1] != '\n')
			g_string_append_c(copy->out, '\n');
		return;
	}
	escaped = g_markup_escape_text(text, (gssize)length);
	g_string_append(copy->out, escaped);
}

/* Comments, the prolog, CDATA: none is copied. */
static const GMarkupParser parser = {start_element, end_element, copy_text, NULL, NULL};

static gboolean
copy_picture(Copy *copy, GBytes *svg, GError **error)
{
	g_autoptr(GMarkupParseContext) context =
		g_markup_parse_context_new(&parser, G_MARKUP_DEFAULT_FLAGS, copy, NULL);
	g_autoptr(GError) reason = NULL;
	gsize size;
	const char *bytes = g_bytes_get_data(svg, &size);

	if (g_markup_parse_context_parse(context, bytes, (gssize)size, &reason) &&
	    g_markup_parse_context_end_parse(context, &reason))
		return TRUE;
	if (reason->domain == CADRAGE_ERROR)
		g_propagate_error(error, g_steal_pointer(&reason));
	else
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_TOOL,
			    "gnuplot's picture is not well formed: %s", reason->message);
	return FALSE;
}

GBytes *
cad_svg_mend(GBytes *svg, GError **error)
{
	g_autoptr(GString) out = g_string_new("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
	Copy copy = {.out = out};

	if (!copy_picture(&copy, svg, error))
		return NULL;
	g_string_append_c(out, '\n');
	return g_string_free_to_bytes(g_steal_pointer(&out));
}

char *
cad_svg_embed(GBytes *light_svg, const char *id_prefix, const char *title, const char *description,
	      GError **error)
{
	g_autofree char *name = g_strdup(id_prefix);
	g_autofree char *prefix = g_strconcat(g_strcanon(name, ID_LETTERS, '-'), "-", NULL);
	g_autofree char *valid_title = g_utf8_make_valid(title, -1);
	g_autofree char *valid_description =
		description ? g_utf8_make_valid(description, -1) : NULL;
	g_autoptr(GString) out = g_string_new(NULL);
	Copy copy = {.out = out,
		     .id_prefix = prefix,
		     .title = valid_title,
		     .description = valid_description};

	if (!copy_picture(&copy, light_svg, error))
		return NULL;
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static void
append_variables(GString *css, CadrageTheme theme)
{
	g_string_append(css, ":root{");
	for (guint role = 0; role < CAD_N_ROLES; role++)
		g_string_append_printf(css, "--%s:#%06x;", cad_palette_get_name(role),
				       cad_palette_get_rgb(role, theme));
	g_string_append_c(css, '}');
}

char *
cad_svg_write_css(void)
{
	GString *css = g_string_new(NULL);

	append_variables(css, CADRAGE_THEME_LIGHT);
	g_string_append(css, "\n@media (prefers-color-scheme:dark){");
	append_variables(css, CADRAGE_THEME_DARK);
	g_string_append(css, "}\n@media print{");
	append_variables(css, CADRAGE_THEME_LIGHT);
	g_string_append(css, "}\n");
	return g_string_free(css, FALSE);
}
