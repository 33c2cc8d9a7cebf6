#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/paradigm.h"
#include "lexicon/tag.h"

/* Words built for one look-up: rules of a hostile dictionary could go on for ever. */
#define MAX_STEPS 200000

/*
 * A headword, or one with a prefix in front: a prefix makes another word ("disagree", "kilomètre"),
 * which has the suffixes of the word it is put on, and is never a form of it.
 */
typedef struct {
	char *word;
	GArray *flags;		/* of CadFlag: its own, and those a prefix brings */
	const CadAffix *prefix; /* NULL for a plain headword */
	const char *tags;	/* of the headword's entry; "" for none */
	gboolean is_word;	/* stands on its own, without a suffix */
} Base;

/* One form while its headword's forms are gone through. */
typedef struct {
	const char *form;
	const char *base_tags;	/* of the headword */
	const char *tags;	/* of the suffix; "" for none */
	const char *outer_tags; /* of a second suffix; "" for none */
} Form;

typedef void (*FormFunc)(const Form *form, void *payload);

/* Bases. */

static void
base_clear(gpointer data)
{
	Base *base = data;

	g_free(base->word);
	g_array_unref(base->flags);
}

/* A prefix that adds no letter only hands on the flags behind it. */
static void
add_empty_prefixes(const CadAffixRules *rules, Base *base, guint n_flags)
{
	for (guint i = 0; i < n_flags; i++) {
		const CadFlag flag = g_array_index(base->flags, CadFlag, i);
		const GPtrArray *affixes = cad_affix_find(rules, flag);

		for (guint j = 0; affixes != NULL && j < affixes->len; j++) {
			const CadAffix *affix = g_ptr_array_index(affixes, j);

			if (!affix->is_prefix || *affix->add != '\0' || *affix->strip != '\0')
				continue;
			base->is_word |=
				!cad_affix_has_flag(affix->continuation, rules->need_affix);
			if (affix->continuation != NULL)
				g_array_append_vals(base->flags, affix->continuation->data,
						    affix->continuation->len);
		}
	}
}

/* Adds an entry as a base of its own (@prefix NULL) or with a prefix that it takes. */
static void
add_base(const CadParadigms *paradigms, const char *word, const CadWordEntry *entry,
	 const CadAffix *prefix, GArray *bases)
{
	const CadAffixRules *rules = paradigms->rules;
	g_autoptr(GArray) flags = cad_affix_parse_flags(rules, entry->flags);
	Base base = {.prefix = prefix, .tags = entry->tags};

	if (cad_affix_has_flag(flags, rules->forbidden_word) ||
	    cad_affix_has_flag(flags, rules->only_in_compound))
		return;
	if (prefix != NULL && !cad_affix_has_flag(flags, prefix->flag))
		return;
	base.word = g_strdup(word);
	base.flags = g_array_copy(flags);
	base.is_word = !cad_affix_has_flag(prefix != NULL ? prefix->continuation : flags,
					   rules->need_affix);
	if (prefix == NULL)
		add_empty_prefixes(rules, &base, flags->len);
	else if (prefix->continuation != NULL)
		g_array_append_vals(base.flags, prefix->continuation->data,
				    prefix->continuation->len);
	g_array_append_val(bases, base);
}

static void
add_entries(const CadParadigms *paradigms, const char *word, const char *stem,
	    const CadAffix *prefix, GArray *bases)
{
	const CadWordEntry *entry = cad_word_list_find(paradigms->words, stem);

	for (; entry != NULL; entry = cad_word_list_next(paradigms->words, entry))
		add_base(paradigms, word, entry, prefix, bases);
}

static void
add_prefixed(const CadParadigms *paradigms, const char *word, GArray *bases)
{
	for (const char *at = word; *at != '\0';) {
		g_autofree char *beginning = NULL;
		const GPtrArray *prefixes;

		at = g_utf8_next_char(at);
		beginning = g_strndup(word, (gsize)(at - word));
		prefixes = g_hash_table_lookup(paradigms->rules->prefixes, beginning);
		for (guint i = 0; prefixes != NULL && i < prefixes->len; i++) {
			const CadAffix *prefix = g_ptr_array_index(prefixes, i);
			g_autofree char *stem =
				cad_affix_has_flag(prefix->continuation,
						   paradigms->rules->circumfix)
					? NULL
					: cad_affix_remove(paradigms->rules, prefix, word);

			if (stem != NULL)
				add_entries(paradigms, word, stem, prefix, bases);
		}
	}
}

/* Returns: (element-type Base): what @word is as a headword, perhaps nothing. */
static GArray *
find_bases(const CadParadigms *paradigms, const char *word)
{
	GArray *bases = g_array_new(FALSE, FALSE, sizeof(Base));

	g_array_set_clear_func(bases, base_clear);
	add_entries(paradigms, word, word, NULL, bases);
	if (g_hash_table_size(paradigms->rules->prefixes) > 0)
		add_prefixed(paradigms, word, bases);
	return bases;
}

/* From headword to forms. */

typedef struct {
	const CadAffixRules *rules;
	FormFunc take;
	void *payload;
	guint n_steps;
} Builder;

static void
emit(Builder *builder, const CadAffix *affix, const Form *form)
{
	const CadAffixRules *rules = builder->rules;

	if (!cad_affix_has_flag(affix->continuation, rules->need_affix) &&
	    !cad_affix_has_flag(affix->continuation, rules->only_in_compound) &&
	    !cad_affix_has_flag(affix->continuation, rules->forbidden_word))
		builder->take(form, builder->payload);
}

/* Suffixes upon the suffix @inner. */
static void
build_outer(Builder *builder, const Base *base, const CadAffix *inner, const char *word)
{
	for (guint i = 0; inner->continuation != NULL && i < inner->continuation->len; i++) {
		const GPtrArray *affixes = cad_affix_find(
			builder->rules, g_array_index(inner->continuation, CadFlag, i));

		for (guint j = 0; affixes != NULL && j < affixes->len; j++) {
			const CadAffix *affix = g_ptr_array_index(affixes, j);
			g_autofree char *form = NULL;

			if (builder->n_steps++ > MAX_STEPS)
				return;
			if (!affix->is_prefix)
				form = cad_affix_apply(builder->rules, affix, word);
			if (form != NULL)
				emit(builder, affix,
				     &(Form){form, base->tags, inner->tags, affix->tags});
		}
	}
}

/* Whether a base takes a suffix: behind a prefix only one that crosses, or that it brings. */
static gboolean
takes_suffix(const Base *base, const CadAffix *suffix)
{
	return base->prefix == NULL || (base->prefix->crosses && suffix->crosses) ||
	       cad_affix_has_flag(base->prefix->continuation, suffix->flag);
}

static void
build_suffix(Builder *builder, const Base *base, const CadAffix *suffix)
{
	g_autofree char *form = NULL;

	if (builder->n_steps++ > MAX_STEPS || suffix->is_prefix || !takes_suffix(base, suffix) ||
	    cad_affix_has_flag(suffix->continuation, builder->rules->circumfix))
		return;
	form = cad_affix_apply(builder->rules, suffix, base->word);
	if (form == NULL)
		return;
	emit(builder, suffix, &(Form){form, base->tags, suffix->tags, ""});
	build_outer(builder, base, suffix, form);
}

/* A prefix and a suffix that only stand together: these make a form, not another word. */
static void
build_circumfix(Builder *builder, const Base *base, const CadAffix *prefix)
{
	const CadAffixRules *rules = builder->rules;

	if (!prefix->is_prefix || !cad_affix_has_flag(prefix->continuation, rules->circumfix))
		return;
	for (guint i = 0; i < base->flags->len; i++) {
		const GPtrArray *affixes =
			cad_affix_find(rules, g_array_index(base->flags, CadFlag, i));

		for (guint j = 0; affixes != NULL && j < affixes->len; j++) {
			const CadAffix *suffix = g_ptr_array_index(affixes, j);
			g_autofree char *inner = NULL;
			g_autofree char *form = NULL;

			if (builder->n_steps++ > MAX_STEPS || suffix->is_prefix ||
			    !cad_affix_has_flag(suffix->continuation, rules->circumfix))
				continue;
			inner = cad_affix_apply(rules, suffix, base->word);
			if (inner != NULL)
				form = cad_affix_apply(rules, prefix, inner);
			if (form != NULL)
				emit(builder, suffix,
				     &(Form){form, base->tags, prefix->tags, suffix->tags});
		}
	}
}

static void
build_forms(const CadParadigms *paradigms, const Base *base, FormFunc take, void *payload)
{
	Builder builder = {paradigms->rules, take, payload, 0};

	if (base->is_word)
		take(&(Form){base->word, base->tags, "", ""}, payload);
	for (guint i = 0; i < base->flags->len; i++) {
		const GPtrArray *affixes =
			cad_affix_find(paradigms->rules, g_array_index(base->flags, CadFlag, i));

		for (guint j = 0; affixes != NULL && j < affixes->len; j++) {
			const CadAffix *affix = g_ptr_array_index(affixes, j);

			build_suffix(&builder, base, affix);
			build_circumfix(&builder, base, affix);
		}
	}
}

/* Tags. */

/* Number, gender and person; all other tags of an affix make a tense. */
static gboolean
is_agreement(const char *tag, gsize length)
{
	static const char *const agreement[] = {"is:mas", "is:fem", "is:epi",  "is:inv",
						"is:sg",  "is:pl",  "is:sing", "is:plur"};

	if (length > 3 && tag[2] == ':' && g_ascii_isdigit(tag[3]))
		return TRUE;
	for (guint i = 0; i < G_N_ELEMENTS(agreement); i++)
		if (strlen(agreement[i]) == length && strncmp(agreement[i], tag, length) == 0)
			return TRUE;
	return FALSE;
}

/* The next tag of a tense in @tags, moved behind it; NULL at the end. */
static const char *
next_tense(const char **tags, gsize *length)
{
	for (;;) {
		const char *tag = *tags + strspn(*tags, " \t");

		*length = strcspn(tag, " \t");
		*tags = tag + *length;
		if (*length == 0)
			return NULL;
		if (!is_agreement(tag, *length))
			return tag;
	}
}

static gboolean
has_tense(const char *tags)
{
	gsize length;

	return next_tense(&tags, &length) != NULL;
}

static gboolean
share_tense(const char *a, const char *b)
{
	const char *tense_a;
	const char *tense_b;
	gsize length_a;
	gsize length_b;

	while ((tense_a = next_tense(&a, &length_a)) != NULL)
		for (const char *at = b; (tense_b = next_tense(&at, &length_b)) != NULL;)
			if (length_a == length_b && strncmp(tense_a, tense_b, length_a) == 0)
				return TRUE;
	return FALSE;
}

/* From form to headword. */

/* One way to read a word as a form of a headword. */
typedef struct {
	Base base;
	char *tags; /* of its suffixes */
} Reading;

static void
reading_clear(gpointer data)
{
	Reading *reading = data;

	base_clear(&reading->base);
	g_free(reading->tags);
}

typedef struct {
	const CadParadigms *paradigms;
	GArray *readings; /* of Reading */
	guint n_steps;
} Analysis;

static void analyse(Analysis *analysis, const char *word, const CadAffix *outer);

/* @stem is what is left of the word without @suffix and what was taken off before, @outer. */
static void
read_stem(Analysis *analysis, const char *stem, const CadAffix *suffix, const CadAffix *outer)
{
	g_autoptr(GArray) bases = find_bases(analysis->paradigms, stem);

	for (guint i = 0; i < bases->len; i++) {
		const Base *base = &g_array_index(bases, Base, i);
		Reading reading;

		if (!cad_affix_has_flag(base->flags, suffix->flag) || !takes_suffix(base, suffix))
			continue;
		reading.base = *base;
		reading.base.word = g_strdup(base->word);
		reading.base.flags = g_array_ref(base->flags);
		reading.tags = g_strjoin(" ", suffix->tags, outer != NULL ? outer->tags : "", NULL);
		g_array_append_val(analysis->readings, reading);
	}
	if (outer == NULL)
		analyse(analysis, stem, suffix);
}

static void
take_off(Analysis *analysis, const char *word, const CadAffix *suffix, const CadAffix *outer)
{
	const CadAffixRules *rules = analysis->paradigms->rules;
	g_autofree char *stem = NULL;

	if (analysis->n_steps++ > MAX_STEPS)
		return;
	if (outer != NULL && !cad_affix_has_flag(suffix->continuation, outer->flag))
		return;
	if (outer == NULL && cad_affix_has_flag(suffix->continuation, rules->need_affix))
		return;
	stem = cad_affix_remove(rules, suffix, word);
	if (stem != NULL)
		read_stem(analysis, stem, suffix, outer);
}

/* Takes every suffix off that may be the last one; at most two, one after the other. */
static void
analyse(Analysis *analysis, const char *word, const CadAffix *outer)
{
	const CadAffixRules *rules = analysis->paradigms->rules;
	const char *end = word + strlen(word);
	const char *at = end;

	if (outer != NULL && !rules->has_suffix_chains)
		return;
	for (;;) {
		const GPtrArray *suffixes = g_hash_table_lookup(rules->suffixes, at);

		for (guint i = 0; suffixes != NULL && i < suffixes->len; i++)
			take_off(analysis, word, g_ptr_array_index(suffixes, i), outer);
		if (at == word || (gsize)(end - at) >= rules->max_suffix_bytes)
			break;
		at = g_utf8_find_prev_char(word, at);
	}
}

/* Forms wanted. */

typedef struct {
	const CadParadigms *paradigms;
	GHashTable *forms;
	guint max_forms;
	const char *tags; /* of the reading; NULL to take all */
	const char *word; /* to be met among the forms, whatever its tags; NULL for none */
	gboolean is_met;
} Wanted;

static gboolean
is_of_reading(const Form *form, const char *tags)
{
	return tags == NULL || share_tense(form->tags, tags) ||
	       share_tense(form->outer_tags, tags) ||
	       (!has_tense(tags) && !has_tense(form->tags) && !has_tense(form->outer_tags));
}

static gboolean
has_wanted_tags(const Form *form, const char *tags)
{
	const char *const fields[] = {form->base_tags, form->tags, form->outer_tags};

	return tags == NULL || cad_tags_hold(tags, fields, G_N_ELEMENTS(fields));
}

static void
take_form(const Form *form, void *payload)
{
	Wanted *wanted = payload;

	if (wanted->word != NULL && strcmp(form->form, wanted->word) == 0)
		wanted->is_met = TRUE;
	if (is_of_reading(form, wanted->tags) && has_wanted_tags(form, wanted->paradigms->tags) &&
	    g_hash_table_size(wanted->forms) <= wanted->max_forms)
		g_hash_table_add(wanted->forms, g_strdup(form->form));
}

gboolean
cad_paradigms_add_headword(const CadParadigms *paradigms, const char *word, const char *model,
			   GHashTable *forms)
{
	g_autoptr(GArray) bases = find_bases(paradigms, model != NULL ? model : word);
	g_autoptr(GHashTable) found = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	Wanted wanted = {paradigms, found, CAD_MAX_FORMS_PER_WORD, NULL, word, FALSE};
	GHashTableIter iter;
	gpointer form;

	for (guint i = 0; i < bases->len; i++) {
		Base *base = &g_array_index(bases, Base, i);

		if (model != NULL) {
			g_free(base->word);
			base->word = g_strdup(word);
		}
		build_forms(paradigms, base, take_form, &wanted);
	}
	/* A stem that no affix completes to itself is not a word. */
	if (bases->len == 0 || (model == NULL && !wanted.is_met))
		return FALSE;
	if (paradigms->tags == NULL)
		g_hash_table_add(forms, g_strdup(word));
	g_hash_table_iter_init(&iter, found);
	while (g_hash_table_iter_next(&iter, &form, NULL))
		g_hash_table_add(forms, g_strdup(form));
	return TRUE;
}

static gboolean
has_untensed_reading(const GArray *readings)
{
	for (guint i = 0; i < readings->len; i++)
		if (!has_tense(g_array_index(readings, Reading, i).tags))
			return TRUE;
	return FALSE;
}

static void
add_variants(const CadParadigms *paradigms, const GArray *readings, GHashTable *forms)
{
	const gboolean wants_untensed = has_untensed_reading(readings);

	for (guint i = 0; i < readings->len; i++) {
		const Reading *reading = &g_array_index(readings, Reading, i);
		Wanted wanted = {paradigms,	forms, CAD_MAX_FORMS_PER_WORD,
				 reading->tags, NULL,  FALSE};

		if (strspn(reading->tags, " ") == strlen(reading->tags))
			continue;
		if (!wants_untensed || !has_tense(reading->tags))
			build_forms(paradigms, &reading->base, take_form, &wanted);
	}
}

gboolean
cad_paradigms_add_variants(const CadParadigms *paradigms, const char *word, GHashTable *forms)
{
	g_autoptr(GArray) readings = g_array_new(FALSE, FALSE, sizeof(Reading));
	Analysis analysis = {paradigms, readings, 0};

	g_array_set_clear_func(readings, reading_clear);
	analyse(&analysis, word, NULL);
	if (readings->len == 0)
		return FALSE;
	if (paradigms->tags == NULL)
		g_hash_table_add(forms, g_strdup(word));
	add_variants(paradigms, readings, forms);
	return TRUE;
}

void
cad_paradigms_add_all(const CadParadigms *paradigms, GHashTable *forms)
{
	Wanted wanted = {paradigms, forms, CAD_MAX_CLASS_FORMS, NULL, NULL, FALSE};
	const guint n = cad_word_list_get_n(paradigms->words);
	g_autoptr(GArray) bases = g_array_new(FALSE, FALSE, sizeof(Base));

	g_array_set_clear_func(bases, base_clear);
	for (guint i = 0; i < n; i++) {
		const CadWordEntry *entry = cad_word_list_get(paradigms->words, i);

		g_array_set_size(bases, 0);
		add_base(paradigms, entry->word, entry, NULL, bases);
		if (bases->len > 0)
			build_forms(paradigms, &g_array_index(bases, Base, 0), take_form, &wanted);
	}
}

gboolean
cad_paradigms_add_relatives(const CadParadigms *paradigms, const char *word, GHashTable *forms)
{
	g_autoptr(GArray) readings = g_array_new(FALSE, FALSE, sizeof(Reading));
	Analysis analysis = {paradigms, readings, 0};
	Wanted wanted = {paradigms, forms, CAD_MAX_FORMS_PER_WORD, NULL, NULL, FALSE};
	gboolean is_found = cad_paradigms_add_headword(paradigms, word, NULL, forms);

	g_array_set_clear_func(readings, reading_clear);
	analyse(&analysis, word, NULL);
	for (guint i = 0; i < readings->len; i++) {
		build_forms(paradigms, &g_array_index(readings, Reading, i).base, take_form,
			    &wanted);
		is_found = TRUE;
	}
	return is_found;
}
