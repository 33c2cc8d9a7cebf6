#include "config.h"

#include "reports/figure-slope.h"

static void
slope_free(gpointer data)
{
	CadSlope *slope = data;

	g_free(slope->name);
	g_free(slope->before.text);
	g_free(slope->after.text);
	g_free(slope);
}

static void
panel_free(gpointer data)
{
	CadSlopePanel *panel = data;

	g_free(panel->name);
	g_free(panel->note);
	g_ptr_array_unref(panel->slopes);
	g_free(panel);
}

CadSlopes *
cad_slopes_new(void)
{
	CadSlopes *slopes = g_new0(CadSlopes, 1);

	slopes->panels = g_ptr_array_new_with_free_func(panel_free);
	return slopes;
}

void
cad_slopes_free(CadSlopes *slopes)
{
	if (!slopes)
		return;
	g_free(slopes->before);
	g_free(slopes->after);
	g_ptr_array_unref(slopes->panels);
	g_free(slopes);
}

void
cad_slopes_set_heads(CadSlopes *slopes, const char *before, const char *after)
{
	g_free(slopes->before);
	g_free(slopes->after);
	slopes->before = g_strdup(before);
	slopes->after = g_strdup(after);
}

void
cad_slopes_add_panel(CadSlopes *slopes, const char *name, const char *note, guint colour)
{
	CadSlopePanel *panel = g_new0(CadSlopePanel, 1);

	panel->name = g_strdup(name);
	panel->note = g_strdup(note);
	panel->colour = colour;
	panel->slopes = g_ptr_array_new_with_free_func(slope_free);
	g_ptr_array_add(slopes->panels, panel);
}

void
cad_slopes_add(CadSlopes *slopes, const CadSlope *slope)
{
	CadSlopePanel *panel = slopes->panels->pdata[slopes->panels->len - 1];
	CadSlope *copy = g_new(CadSlope, 1);

	*copy = *slope;
	copy->name = g_strdup(slope->name);
	copy->before.text = g_strdup(slope->before.text);
	copy->after.text = g_strdup(slope->after.text);
	g_ptr_array_add(panel->slopes, copy);
}
