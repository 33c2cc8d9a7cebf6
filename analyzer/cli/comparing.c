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

static void
take_copies(CadrageCopies *copies, void *payload)
{
	cadrage_comparison_set_copies(payload, copies);
}

static gboolean
wants_text(const CadrageReading *reading, void *payload)
{
	(void)reading;
	return cadrage_comparison_get_options(payload)->count_words;
}

gboolean
comparing_read(Session *session, const InputOptions *inputs, char **files, gboolean with_passages,
	       CadrageComparison *comparison, Tally *tally)
{
	const ArticleTaker taker = {
		.take_score = add_score,
		.take_reading = add_reading,
		.wants_text = wants_text,
		.take_copies = take_copies,
		.with_passages = with_passages,
		.payload = comparison,
	};

	return session_read_kept(session, inputs, files, &taker, tally);
}
