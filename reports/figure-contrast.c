#include "config.h"

#include "reports/figure-contrast.h"

static void
bar_free(gpointer data)
{
	CadContrastBar *bar = data;

	g_free(bar->text);
	g_free(bar->note);
	g_free(bar);
}

CadContrast *
cad_contrast_new(void)
{
	CadContrast *contrast = g_new0(CadContrast, 1);

	contrast->bars = g_ptr_array_new_with_free_func(bar_free);
	return contrast;
}

void
cad_contrast_free(CadContrast *contrast)
{
	if (!contrast)
		return;
	g_free(contrast->left);
	g_free(contrast->right);
	g_ptr_array_unref(contrast->bars);
	g_free(contrast);
}

void
cad_contrast_add(CadContrast *contrast, const char *text, const char *note, double value)
{
	CadContrastBar *bar = g_new0(CadContrastBar, 1);

	bar->text = g_strdup(text);
	bar->note = g_strdup(note);
	bar->value = value;
	g_ptr_array_add(contrast->bars, bar);
}
