/* The model of a report: titles, sentences, tables, figures and passages; no markup. */
#pragma once

#include <cadrage/report.h>
#include <cadrage/weekly.h>

/**
 * CadAnchor:
 *
 * Where a number's passages are: those of an outlet in a row of the comparison.
 */
typedef struct {
	guint outlet; /* G_MAXUINT for no anchor */
	guint row;
} CadAnchor;

#define CAD_ANCHOR_NONE              \
	{                            \
		G_MAXUINT, G_MAXUINT \
	}

typedef struct {
	char *text;
	char *brief; /* what stands for it where room is scarce, or NULL */
	CadAnchor anchor;
	gboolean is_pale; /* below a floor: shown, not to be leant on */
} CadCellText;

typedef struct {
	char *heading;
	gboolean is_number; /* stands at the right */
} CadColumnHead;

typedef struct {
	char *caption;
	GArray *columns; /* of CadColumnHead, owned */
	GArray *cells;	 /* of CadCellText, owned; row after row */
	GArray *breaks;	 /* of guint: rows before which a group begins */
} CadTable;

CadTable *cad_table_new(const char *caption);
void cad_table_free(CadTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadTable, cad_table_free)
void cad_table_add_column(CadTable *table, const char *heading, gboolean is_number);
/** cad_table_begin_group: the next row begins a group. */
void cad_table_begin_group(CadTable *table);
/** cad_table_begins_group: Returns: whether a group begins with a row. */
gboolean cad_table_begins_group(const CadTable *table, guint row);
/** cad_table_take_cell: @text: (transfer full): the next cell of the row being filled. */
void cad_table_take_cell(CadTable *table, char *text, CadAnchor anchor, gboolean is_pale);
/** cad_table_add_text: the next cell, a plain text. */
void cad_table_add_text(CadTable *table, const char *text);
/** cad_table_add_named: the next cell, a name with a short form: a category's title and id. */
void cad_table_add_named(CadTable *table, const char *text, const char *brief);
guint cad_table_get_n_rows(const CadTable *table);
const CadCellText *cad_table_get_cell(const CadTable *table, guint row, guint column);

/* How far a sentence goes; badges say it in a word. */
typedef enum {
	CAD_BADGE_NONE,
	CAD_BADGE_ESTABLISHED,
	CAD_BADGE_NOT_ESTABLISHED,
	CAD_BADGE_EXAMPLE, /* describes these texts only */
	CAD_BADGE_NOT_ENOUGH_DATA,
} CadBadge;

/** cad_badge_to_text: Returns: (transfer none): the badge in the reader's language. */
const char *cad_badge_to_text(CadBadge badge);

/** cad_verdict_to_text: Returns: (transfer none): the verdict in the reader's language. */
const char *cad_verdict_to_text(CadrageVerdict verdict);

typedef enum {
	CAD_BLOCK_SENTENCE,  /* one of a list of findings */
	CAD_BLOCK_PARAGRAPH, /* running text */
	CAD_BLOCK_HEADING,   /* of a group of blocks */
	CAD_BLOCK_WARNING,
	CAD_BLOCK_TABLE,
	CAD_BLOCK_FIGURE,
	CAD_BLOCK_PASSAGES,
	CAD_BLOCK_COMMAND,
} CadBlockKind;

typedef struct {
	CadBlockKind kind;
	char *text;	  /* SENTENCE, PARAGRAPH, HEADING, WARNING, COMMAND; FIGURE: its caption */
	CadBadge badge;	  /* SENTENCE */
	CadAnchor anchor; /* SENTENCE: where its passages are; HEADING, PASSAGES: what it is */
	CadTable *table;  /* TABLE, FIGURE; owned; NULL for a figure whose table follows it */
	CadrageChart chart; /* FIGURE */
	char *subject;	    /* FIGURE: the category or outlet it is about, or NULL */
	GArray *passages;   /* PASSAGES: of guint, indices in the comparison; owned */
	guint64 n_more;	    /* PASSAGES: those not listed */
} CadBlock;

typedef struct {
	const char *id;
	char *title;
	GPtrArray *blocks; /* of CadBlock, owned */
} CadSection;

CadSection *cad_section_new(const char *id, const char *title);
void cad_section_free(CadSection *section);
/** cad_section_add: adds a block of text; @text: (transfer full). Returns: (transfer none): it. */
CadBlock *cad_section_add(CadSection *section, CadBlockKind kind, char *text);
/** cad_section_add_figure: @subject: (nullable): what it is about. @caption: (transfer full).
 * @table: (transfer full) (nullable). Returns: (transfer none): the block. */
CadBlock *cad_section_add_figure(CadSection *section, CadrageChart chart, const char *subject,
				 char *caption, CadTable *table);
/** cad_section_add_table: @table: (transfer full). */
CadBlock *cad_section_add_table(CadSection *section, CadTable *table);

struct _CadrageReport {
	CadrageComparison *comparison;
	CadrageWeekly *weekly;	      /* NULL for a comparison of no week */
	CadrageReportOptions options; /* strings owned */
	char *title;
	char *subtitle;
	GPtrArray *sections; /* of CadSection, owned */
	GStringChunk *names; /* of rows that are no category's own */
};

/* The sections, in their order in a report. Each appends to @report. */
void cad_report_add_summary(CadrageReport *report);
void cad_report_add_coverage(CadrageReport *report);
void cad_report_add_naming(CadrageReport *report);
void cad_report_add_ladders(CadrageReport *report);
void cad_report_add_categories(CadrageReport *report);
void cad_report_add_evolution(CadrageReport *report);
void cad_report_add_trends(CadrageReport *report);
void cad_report_add_terms(CadrageReport *report);
void cad_report_add_places(CadrageReport *report);
void cad_report_add_weights(CadrageReport *report);
void cad_report_add_words(CadrageReport *report);
void cad_report_add_passages(CadrageReport *report);
void cad_report_add_lexicon_changes(CadrageReport *report);
void cad_report_add_inputs(CadrageReport *report);
void cad_report_add_method(CadrageReport *report);

/** cad_report_add_section: Returns: (transfer none): a new section at the report's end. */
CadSection *cad_report_add_section(CadrageReport *report, const char *id, const char *title);

/** cad_report_get_category_title: Returns: (transfer none): a row's category as the reader reads
 * it. */
const char *cad_report_get_category_title(const CadrageReport *report, guint row);

/** cad_report_get_category_id: Returns: (transfer none): the id of a row's category, with " (base)"
 * behind it for a total without terms that were found by looking at articles. */
const char *cad_report_get_category_id(const CadrageReport *report, guint row);

/** cad_row_make_category_id: Returns: (transfer full): the same. */
char *cad_row_make_category_id(const CadrageComparison *comparison, guint row);

/** cad_report_get_outlet_name: Returns: (transfer none): an outlet's display name. */
const char *cad_report_get_outlet_name(const CadrageReport *report, guint outlet);

/** cad_report_get_colour: Returns: the number that gives an outlet its colour and mark in all
 * pictures of the report. @outlet: of the comparison. */
guint cad_report_get_colour(const CadrageReport *report, guint outlet);

/** cad_report_shows_inputs: Returns: whether commands name the inputs; otherwise FILES stands for
 * them. */
gboolean cad_report_shows_inputs(const CadrageReport *report);

/** cad_report_get_inputs: Returns: (transfer none): the inputs, or FILES, for a command. */
const char *cad_report_get_inputs(const CadrageReport *report);

/** cad_report_append_inputs: appends to @command the arguments by which the articles are named;
 * @with_outlets: those that say which outlets, too. */
void cad_report_append_inputs(const CadrageReport *report, GString *command, gboolean with_outlets);

/** cad_report_make_kwic_command: @row: of the comparison. @outlet: G_MAXUINT for all. Returns:
 * (transfer full): the command that lists the passages. */
char *cad_report_make_kwic_command(const CadrageReport *report, guint row, guint outlet);

/** cad_voice_to_text: Returns: (transfer none): a voice in the reader's language. */
const char *cad_voice_to_text(CadrageVoice voice);
/** cad_match_marks_to_text: Returns: (transfer full): what a match is marked with, in the reader's
 * language, each behind " · "; "" for nothing. */
char *cad_match_marks_to_text(gboolean is_negated, gboolean is_undated);
/** cad_voice_describe: @speaker: (nullable). Returns: (transfer full): a match's voice and, in
 * brackets, whose words they are; "±" marks a match that runs on into another voice. */
char *cad_voice_describe(CadrageVoice voice, gboolean crosses_voice, const char *speaker);
/** cad_zone_to_text: Returns: (transfer none): a zone in the reader's language. */
const char *cad_zone_to_text(CadrageZone zone);
