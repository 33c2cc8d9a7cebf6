#include "config.h"

#include <string.h>

#include "base/deflate.h"
#include "score/reading-form.h"
#include "score/reading-parts.h"

static GVariant *
write_hash(const char *hash)
{
	guint8 bytes[CAD_STORED_HASH_BYTES] = {0};

	for (gsize i = 0; i < CAD_STORED_HASH_BYTES && hash[2 * i] != '\0'; i++)
		bytes[i] = (guint8)(g_ascii_xdigit_value(hash[2 * i]) << 4 |
				    g_ascii_xdigit_value(hash[2 * i + 1]));
	return g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, bytes, CAD_STORED_HASH_BYTES, 1);
}

static GVariant *
write_head(const CadReadingHead *head)
{
	return g_variant_new("(smsmsmsmsmssmsms@ay^as^asyyyu)", head->id, head->outlet,
			     head->outlet_passage, head->agency, head->title, head->url,
			     head->language, head->date, head->date_passage,
			     write_hash(head->content_hash), head->date_candidates, head->notices,
			     (guint8)head->outlet_evidence, (guint8)head->date_evidence,
			     (guint8)head->date_reliability, head->n_tokens);
}

static GVariant *
write_sizes(const CadrageReading *reading)
{
	g_auto(GVariantBuilder) builder;

	g_variant_builder_init(&builder, G_VARIANT_TYPE("a" CAD_STORED_SIZE_TYPE));
	for (guint voice = 0; voice < CADRAGE_N_VOICES; voice++) {
		for (guint zone = 0; zone < CADRAGE_N_ZONES; zone++) {
			if (reading->n_tokens[voice][zone] > 0)
				g_variant_builder_add(&builder, CAD_STORED_SIZE_TYPE, (guint8)voice,
						      (guint8)zone, reading->n_tokens[voice][zone]);
		}
	}
	return g_variant_builder_end(&builder);
}

/* Labels of one category stand next to each other. */
static GVariant *
write_names(const CadrageReading *reading)
{
	g_auto(GVariantBuilder) builder;
	guint i = 0;

	g_variant_builder_init(&builder, G_VARIANT_TYPE("a" CAD_STORED_NAME_TYPE));
	while (i < reading->names->len) {
		const char *category = g_array_index(reading->names, CadReadingName, i).category;

		g_variant_builder_open(&builder, G_VARIANT_TYPE(CAD_STORED_NAME_TYPE));
		g_variant_builder_add(&builder, "s", category);
		g_variant_builder_open(&builder, G_VARIANT_TYPE("as"));
		for (; i < reading->names->len; i++) {
			const CadReadingName *name =
				&g_array_index(reading->names, CadReadingName, i);

			if (strcmp(name->category, category) != 0)
				break;
			g_variant_builder_add(&builder, "s", name->label);
		}
		g_variant_builder_close(&builder);
		g_variant_builder_close(&builder);
	}
	return g_variant_builder_end(&builder);
}

static GVariant *
write_matches(const CadrageReading *reading)
{
	const guint n = reading->matches->len;
	g_autofree CadStoredMatch *stored = g_new0(CadStoredMatch, n + 1);

	for (guint i = 0; i < n; i++) {
		const CadReadingMatch *match = &g_array_index(reading->matches, CadReadingMatch, i);

		stored[i] = (CadStoredMatch){
			.token = match->token,
			.n_tokens = match->n_tokens,
			.name = match->name,
			.weight = match->weight,
			.marks = (guint8)(match->voice |
					  (match->is_negated ? CAD_STORED_NEGATED_MARK : 0) |
					  (match->is_undated ? CAD_STORED_UNDATED_MARK : 0)),
			.zone = match->zone,
		};
	}
	return g_variant_new_fixed_array(G_VARIANT_TYPE(CAD_STORED_MATCH_TYPE), stored, n,
					 sizeof *stored);
}

static GVariant *
write_stretches(const CadrageReading *reading)
{
	g_auto(GVariantBuilder) builder;

	g_variant_builder_init(&builder, G_VARIANT_TYPE("a" CAD_STORED_ZONE_TYPE));
	for (guint i = 0; i < reading->stretches->len; i++) {
		const CadrageStretch *stretch =
			&g_array_index(reading->stretches, CadrageStretch, i);

		g_variant_builder_add(&builder, CAD_STORED_ZONE_TYPE, (guint8)stretch->zone,
				      stretch->end);
	}
	return g_variant_builder_end(&builder);
}

static GVariant *
write_passages(const CadrageReading *reading)
{
	g_auto(GVariantBuilder) builder;

	g_variant_builder_init(&builder, G_VARIANT_TYPE("a" CAD_STORED_PASSAGE_TYPE));
	for (guint i = 0; i < reading->passages->len; i++) {
		const CadReadingPassage *passage =
			&g_array_index(reading->passages, CadReadingPassage, i);

		g_variant_builder_add(&builder, CAD_STORED_PASSAGE_TYPE, passage->match,
				      passage->raw.start, passage->raw.end, passage->line,
				      passage->column, passage->crosses_voice, passage->speaker,
				      passage->left, passage->text, passage->right);
	}
	return g_variant_builder_end(&builder);
}

static GBytes *
take_bytes(GVariant *variant)
{
	g_autoptr(GVariant) turned = cad_stored_turn(g_variant_ref_sink(variant));

	return g_variant_get_data_as_bytes(turned);
}

static GBytes *
fold_passages(const CadrageReading *reading)
{
	g_autoptr(GBytes) bytes = take_bytes(write_passages(reading));
	gsize n_bytes;
	const void *data = g_bytes_get_data(bytes, &n_bytes);
	g_autoptr(GBytes) deflated = cad_deflate(data, n_bytes);

	return take_bytes(g_variant_new(
		"(uuu@ay)", CAD_READING_FORMAT, reading->passages->len, (guint32)n_bytes,
		g_variant_new_from_bytes(G_VARIANT_TYPE_BYTESTRING, deflated, TRUE)));
}

void
cadrage_reading_to_bytes(const CadrageReading *reading, GBytes **counts, GBytes **passages)
{
	GVariant *uncounted;

	g_return_if_fail(reading && counts && !reading->view);
	uncounted = g_variant_new_fixed_array(G_VARIANT_TYPE_UINT32, reading->uncounted->data,
					      reading->uncounted->len, sizeof(guint32));
	*counts = take_bytes(g_variant_new(
		"(u@" CAD_STORED_HEAD_TYPE "@a" CAD_STORED_SIZE_TYPE "@a" CAD_STORED_NAME_TYPE
		"@a" CAD_STORED_MATCH_TYPE "@au@a" CAD_STORED_ZONE_TYPE ")",
		CAD_READING_FORMAT, write_head(&reading->head), write_sizes(reading),
		write_names(reading), write_matches(reading), uncounted, write_stretches(reading)));
	if (passages)
		*passages = fold_passages(reading);
}
