#include "config.h"

#include "reports/figure-strip.h"

static void
strip_free(gpointer data)
{
	CadStrip *strip = data;

	g_free(strip->name);
	g_free(strip->note);
	g_free(strip->text);
	g_array_unref(strip->ticks);
	g_array_unref(strip->parts);
	g_free(strip);
}

static void
group_free(gpointer data)
{
	CadStripGroup *group = data;

	g_free(group->title);
	g_ptr_array_unref(group->strips);
	g_free(group);
}

CadStrips *
cad_strips_new(void)
{
	CadStrips *strips = g_new0(CadStrips, 1);

	strips->groups = g_ptr_array_new_with_free_func(group_free);
	strips->categories = g_ptr_array_new_with_free_func(g_free);
	strips->voices = g_ptr_array_new_with_free_func(g_free);
	return strips;
}

void
cad_strips_free(CadStrips *strips)
{
	if (!strips)
		return;
	g_ptr_array_unref(strips->groups);
	g_ptr_array_unref(strips->categories);
	g_ptr_array_unref(strips->voices);
	for (guint i = 0; i < CAD_N_STRIP_ZONES; i++)
		g_free(strips->zones[i]);
	for (guint i = 0; i < G_N_ELEMENTS(strips->ends); i++)
		g_free(strips->ends[i]);
	g_free(strips);
}

void
cad_strips_add_group(CadStrips *strips, const char *title, guint colour)
{
	CadStripGroup *group = g_new0(CadStripGroup, 1);

	group->title = g_strdup(title);
	group->colour = colour;
	group->strips = g_ptr_array_new_with_free_func(strip_free);
	g_ptr_array_add(strips->groups, group);
}

CadStrip *
cad_strips_add(CadStrips *strips, const char *name, const char *note, const char *text)
{
	CadStripGroup *group = strips->groups->pdata[strips->groups->len - 1];
	CadStrip *strip = g_new0(CadStrip, 1);

	strip->name = g_strdup(name);
	strip->note = g_strdup(note);
	strip->text = g_strdup(text);
	strip->ticks = g_array_new(FALSE, FALSE, sizeof(CadStripTick));
	strip->parts = g_array_new(FALSE, FALSE, sizeof(CadStripPart));
	g_ptr_array_add(group->strips, strip);
	return strip;
}
