/* Pieces: an article as rows of words and whole quotations, cut into sentences. */
#pragma once

#include "document/document.h"
#include "voice/cue.h"
#include "voice/quotation.h"

/* What stands between a piece and the one before it. */
typedef enum {
	CAD_GAP_COMMA = 1 << 0, /* , ; */
	CAD_GAP_COLON = 1 << 1,
	CAD_GAP_DASH = 1 << 2,
	CAD_GAP_OPEN = 1 << 3, /* an opening bracket */
	CAD_GAP_CLOSE = 1 << 4,
	CAD_GAP_STOP = 1 << 5,
} CadGap;

#define CAD_PIECE_WORD G_MAXUINT32

/**
 * CadPiece:
 * @token: its first token
 * @n_tokens: how many; a word is one
 * @quotation: index of the quotation it is, CAD_PIECE_WORD for a word
 * @gap: CadGap, what stands before it in its sentence
 * @ends_with_stop: a quotation that ends as a sentence does
 */
typedef struct {
	guint32 token;
	guint32 n_tokens;
	guint32 quotation;
	guint8 gap;
	gboolean ends_with_stop;
} CadPiece;

/**
 * CadSentence:
 * @first: its first piece
 * @end: one past its last piece
 * @paragraph: number of its paragraph in the article
 * @zone: of the whole sentence
 */
typedef struct {
	guint32 first;
	guint32 end;
	guint32 paragraph;
	CadrageZone zone;
} CadSentence;

/**
 * CadPieces:
 * @pieces: (element-type CadPiece): ascending
 * @sentences: (element-type CadSentence): ascending; a quotation is never cut
 */
typedef struct {
	GArray *pieces;
	GArray *sentences;
} CadPieces;

/**
 * cad_pieces_cut:
 * @document: a document
 * @quotations: (element-type CadQuotation): its quotations, in order
 * @pieces: (out): the article zones' pieces, to be cleared with cad_pieces_clear()
 */
void cad_pieces_cut(const CadrageDocument *document, const GArray *quotations, CadPieces *pieces);
void cad_pieces_clear(CadPieces *pieces);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadPieces, cad_pieces_clear)
