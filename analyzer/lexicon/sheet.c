#include "config.h"

#include "lexicon/sheet.h"

static void
include_clear(gpointer data)
{
	g_free(((CadInclude *)data)->name);
}

static void
removal_clear(gpointer data)
{
	CadRemoval *removal = data;

	g_free(removal->category);
	g_free(removal->label);
}

CadSheet *
cad_sheet_new(CadManuscript *manuscript, CadrageDiagnostics *diagnostics)
{
	CadSheet *sheet = g_new0(CadSheet, 1);

	sheet->manuscript = manuscript;
	sheet->reading = (CadReading){manuscript, diagnostics, "", 0};
	sheet->titles = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	sheet->drafts = g_ptr_array_new_with_free_func((GDestroyNotify)cad_category_draft_free);
	sheet->includes = g_array_new(FALSE, FALSE, sizeof(CadInclude));
	g_array_set_clear_func(sheet->includes, include_clear);
	sheet->removals = g_array_new(FALSE, FALSE, sizeof(CadRemoval));
	g_array_set_clear_func(sheet->removals, removal_clear);
	return sheet;
}

void
cad_sheet_free(CadSheet *sheet)
{
	if (sheet == NULL)
		return;
	g_ptr_array_unref(sheet->drafts);
	cad_manuscript_free(sheet->manuscript);
	g_free(sheet->name);
	g_free(sheet->language);
	g_free(sheet->version);
	g_free(sheet->licence);
	g_hash_table_unref(sheet->titles);
	cad_attributes_clear(&sheet->attributes);
	g_array_unref(sheet->includes);
	g_array_unref(sheet->removals);
	cad_lock_free(sheet->lock);
	g_free(sheet);
}
