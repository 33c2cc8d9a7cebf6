/* A figure: the model of one picture; numbers, names and titles, no markup and no pixels. */
#pragma once

#include "reports/figure-contrast.h"
#include "reports/figure-grid.h"
#include "reports/figure-series.h"
#include "reports/figure-slope.h"
#include "reports/figure-strip.h"

G_BEGIN_DECLS

#define CAD_FIGURE_WIDTH_PX	860
#define CAD_FIGURE_MIN_WIDTH_PX 480

typedef enum {
	CAD_FIGURE_RATES,    /* blocks of rows: a value and its interval on one axis */
	CAD_FIGURE_NAMING,   /* bars of shares that make up a whole */
	CAD_FIGURE_HEAT,     /* a grid of counts */
	CAD_FIGURE_LADDER,   /* bars of shares of ordered rungs */
	CAD_FIGURE_DUMBBELL, /* blocks of two rows each, on one line */
	CAD_FIGURE_XRAY,     /* strips of articles */
	CAD_FIGURE_KEYNESS,  /* bars to both sides */
	CAD_FIGURE_TREND,    /* panels of weeks */
	CAD_FIGURE_SLOPE,    /* panels of lines from then to now */
} CadFigureKind;

/**
 * CadFigureText:
 * @CAD_FIGURE_TITLE: the sentence above; leave it out where the page has its own heading
 * @CAD_FIGURE_UNIT: what the value axis counts, "per 1,000 words"
 * @CAD_FIGURE_COLUMN: heading of the texts at the right
 * @CAD_FIGURE_CLIPPED: note shown when an interval is longer than the axis: what an arrow means
 * @CAD_FIGURE_CUT: note shown when there are more rows than a picture can hold
 * @CAD_FIGURE_OTHER: name of the labels that share the grey when there are more than colours
 * @CAD_FIGURE_EMPTY: what stands in place of a bar without segments
 *
 * Texts of a figure, in the reader's language; each may be left out.
 */
typedef enum {
	CAD_FIGURE_TITLE,
	CAD_FIGURE_UNIT,
	CAD_FIGURE_COLUMN,
	CAD_FIGURE_CLIPPED,
	CAD_FIGURE_CUT,
	CAD_FIGURE_OTHER,
	CAD_FIGURE_EMPTY,
	CAD_N_FIGURE_TEXTS,
} CadFigureText;

/**
 * CadFigureRow:
 * @name: the outlet; two rows may have the same
 * @text: (nullable): at the right, such as "19 / 749 (2)"
 * @colour: the outlet's number, which sets colour and mark through a whole report
 * @value: NAN when undefined: a dash is drawn, never zero
 * @lo: lower end of the interval; NAN when undefined
 * @hi: upper end, may be infinite
 * @is_hollow: whether the data are too few to conclude from
 */
typedef struct {
	char *name;
	char *text;
	guint colour;
	double value;
	double lo;
	double hi;
	gboolean is_hollow;
} CadFigureRow;

typedef struct {
	char *title;
	GPtrArray *rows; /* of CadFigureRow, owned */
} CadFigureBlock;

/**
 * CadFigureSegment:
 * @label: the name whose share it is
 * @text: the share as a whole per cent, without sign: "60"
 * @colour: the label's number, the same in every bar; of a ladder, its place from the lowest rung
 * @share: 0 to 1
 */
typedef struct {
	char *label;
	char *text;
	guint colour;
	double share;
} CadFigureSegment;

typedef struct {
	char *name;
	char *text;	     /* at the right, such as "n = 10" */
	gboolean is_unknown; /* nothing could be counted: hatched */
	GPtrArray *segments; /* of CadFigureSegment, owned */
} CadFigureBar;

/**
 * CadFigure:
 *
 * Texts may be any bytes: they are made safe where a script is written. All numbers shown come as
 * text, but for those of the axis, which use @decimal_sign. On a canvas less wide than
 * CAD_FIGURE_WIDTH_PX the letters stay as large: it suits a narrow page.
 */
typedef struct {
	CadFigureKind kind;
	char decimal_sign; /* '.' or ',' */
	guint width_px;	   /* of the canvas; at least CAD_FIGURE_MIN_WIDTH_PX */
	char *texts[CAD_N_FIGURE_TEXTS];
	GPtrArray *subtitles;  /* of char, owned: lines below the title */
	GPtrArray *notes;      /* of char, owned: lines at the bottom, the source among them */
	GPtrArray *blocks;     /* of CadFigureBlock, owned */
	GPtrArray *bars;       /* of CadFigureBar, owned */
	CadGrid *grid;	       /* owned; never NULL */
	CadStrips *strips;     /* owned; never NULL */
	CadContrast *contrast; /* owned; never NULL */
	CadSeries *series;     /* owned; never NULL */
	CadSlopes *slopes;     /* owned; never NULL */
} CadFigure;

CadFigure *cad_figure_new(CadFigureKind kind);
void cad_figure_free(CadFigure *figure);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadFigure, cad_figure_free)

/** cad_figure_set_text: @text: (nullable): copied; NULL takes the text away. */
void cad_figure_set_text(CadFigure *figure, CadFigureText which, const char *text);
/** cad_figure_add_subtitle: a line below the title; a long one is wrapped when drawn. */
void cad_figure_add_subtitle(CadFigure *figure, const char *line);
/** cad_figure_add_note: a line at the bottom; a long one is wrapped when drawn. */
void cad_figure_add_note(CadFigure *figure, const char *line);

/** cad_figure_add_block: @title: (nullable): the category. Opens a block that rows go to. */
void cad_figure_add_block(CadFigure *figure, const char *title);
/** cad_figure_add_row: @row: copied with its texts into the last block; one without a title is
 * opened when there is none. */
void cad_figure_add_row(CadFigure *figure, const CadFigureRow *row);

/** cad_figure_add_bar: @text: (nullable): at the right. Opens a bar that segments go to. */
void cad_figure_add_bar(CadFigure *figure, const char *name, const char *text);
/** cad_figure_set_bar_unknown: of the last bar nothing could be counted. */
void cad_figure_set_bar_unknown(CadFigure *figure);
/** cad_figure_add_segment: @segment: copied with its texts into the last bar, which must be there.
 */
void cad_figure_add_segment(CadFigure *figure, const CadFigureSegment *segment);

/** cad_figure_get_n_rows: Returns: rows of all blocks together. */
guint cad_figure_get_n_rows(const CadFigure *figure);

G_END_DECLS
