#include "config.h"

#include <string.h>

#include "exchange/import.h"

gboolean
cad_import_lexicoder(const CadSource *source, CadGlossary *glossary, GError **error)
{
	CadGlossaryCategory *category = NULL;

	for (guint i = 0; source->lines[i]; i++) {
		g_autofree char *line = g_strstrip(g_strdup(source->lines[i]));

		if (*line == '\0')
			continue;
		if (*line == '+') {
			const char *name = g_strchug(line + 1);

			if (*name == '\0')
				return cad_source_fail(source, i + 1, "a category without a name",
						       error);
			category = cad_glossary_add_path(glossary, name, i + 1);
		} else if (category) {
			cad_glossary_category_add(category, line, i + 1);
		} else {
			return cad_source_fail(source, i + 1,
					       "a word above the first \"+category\": no Lexicoder "
					       "file",
					       error);
		}
	}
	return TRUE;
}
