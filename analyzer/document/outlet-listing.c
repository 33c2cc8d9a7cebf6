#include "config.h"

#include <string.h>

#include "document/outlet.h"

const char *
cadrage_outlet_use_to_name(CadrageOutletUse use)
{
	static const char *const names[] = {"outlet", "layout", "every page"};

	g_return_val_if_fail((guint)use < G_N_ELEMENTS(names), NULL);

	return names[use];
}

static CadrageOutletUse
find_use(const CadProfile *profile)
{
	if (strcmp(profile->id, CAD_OUTLETS_BASE_ID) == 0)
		return CADRAGE_OUTLET_USE_EVERY_PAGE;
	return profile->is_layout ? CADRAGE_OUTLET_USE_LAYOUT : CADRAGE_OUTLET_USE_OUTLET;
}

static void
add_profile(GArray *list, const CadProfile *profile, const CadProfile *hidden_by)
{
	const CadrageOutletProfile one = {
		.id = profile->id,
		.name = profile->name,
		.use = find_use(profile),
		.language = profile->language,
		.hosts = (const char *const *)profile->hosts,
		.n_rules =
			profile->rules->len + profile->datelines->len + profile->byline_tails->len,
		.n_tests = profile->tests->len,
		.file = profile->file,
		.hidden_by = hidden_by ? hidden_by->file : NULL,
	};

	g_array_append_val(list, one);
}

/* The profile in force, then those with its id that later folders have. */
static void
add_with_hidden(GArray *list, const CadProfile *profile, const GPtrArray *hidden)
{
	add_profile(list, profile, NULL);
	for (guint i = 0; i < hidden->len; i++) {
		const CadProfile *other = g_ptr_array_index(hidden, i);

		if (strcmp(other->id, profile->id) == 0)
			add_profile(list, other, profile);
	}
}

GArray *
cadrage_outlets_list(const CadrageOutlets *outlets)
{
	GArray *list = g_array_new(FALSE, FALSE, sizeof(CadrageOutletProfile));
	const CadProfile *base;
	const GPtrArray *profiles, *hidden;

	g_return_val_if_fail(outlets != NULL, NULL);

	base = cad_outlets_get_base(outlets);
	profiles = cad_outlets_get_profiles(outlets);
	hidden = cad_outlets_get_hidden(outlets);
	for (guint i = 0; i < profiles->len; i++) {
		const CadProfile *profile = g_ptr_array_index(profiles, i);

		if (base && strcmp(base->id, profile->id) < 0) {
			add_with_hidden(list, base, hidden);
			base = NULL;
		}
		add_with_hidden(list, profile, hidden);
	}
	if (base)
		add_with_hidden(list, base, hidden);
	return list;
}
