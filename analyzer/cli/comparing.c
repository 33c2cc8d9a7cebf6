#include "config.h"

#include "comparing.h"

static gboolean
add_score(CadrageScore *score, const GError *refusal, void *payload)
{
	if (score)
		cadrage_comparison_add(payload, score);
	else
		cadrage_comparison_refuse(payload, refusal);
	return TRUE;
}

static gboolean
add_reading(CadrageReading *reading, const GError *refusal, void *payload)
{
	if (reading)
		cadrage_comparison_add_reading(payload, reading);
	else
		cadrage_comparison_refuse(payload, refusal);
	return TRUE;
}

/* Readings have no text to find copies by; the store knows them. */
static gboolean
read_stored(Session *session, const InputOptions *inputs, gboolean with_passages,
	    CadrageComparison *comparison, Tally *tally)
{
	g_autoptr(CadrageCopies) copies = NULL;

	if (!session_read_stored(session, inputs, with_passages, add_reading, comparison, tally))
		return FALSE;
	copies = session_find_copies(session, inputs);
	if (copies)
		cadrage_comparison_set_copies(comparison, copies);
	else
		tally->n_failed++;
	return copies != NULL;
}

gboolean
comparing_read(Session *session, const InputOptions *inputs, char **files, gboolean with_passages,
	       CadrageComparison *comparison, Tally *tally)
{
	if (options_have_files(files) || cadrage_comparison_get_options(comparison)->count_words)
		return session_read(session, inputs, files, add_score, comparison, tally);
	return read_stored(session, inputs, with_passages, comparison, tally);
}
