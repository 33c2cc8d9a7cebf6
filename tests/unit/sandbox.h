/* A sandbox: lexicons, pages and their scores made of texts that a test writes. */
#pragma once

#include <cadrage/score.h>

#include "scratch-folder.h"

/**
 * Sandbox:
 *
 * Owns a temporary folder, no profiles, and one French lexicon.
 */
typedef struct {
	ScratchFolder folder;
	CadrageOutlets *outlets;
	CadrageLexicons *lexicons;
} Sandbox;

/** sandbox_open: @categories: the text of a lexicon after its head. The test fails when it has
 * mistakes. */
Sandbox sandbox_open(const char *categories);
void sandbox_close(Sandbox *sandbox);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Sandbox, sandbox_close)

/** sandbox_write: writes a file. Returns: (transfer full): its path. */
char *sandbox_write(const Sandbox *sandbox, const char *name, const char *text);

/** sandbox_score: Returns: (transfer full): the score of a French record of outlet "alpha". */
CadrageScore *
sandbox_score(const Sandbox *sandbox, const char *id, const char *title, const char *body);

/** sandbox_score_of: the same of a record of any outlet and language. */
CadrageScore *sandbox_score_of(const Sandbox *sandbox, const char *outlet, const char *language,
			       const char *id, const char *title, const char *body);

/** sandbox_score_dated: sandbox_score() of a record with a date. */
CadrageScore *sandbox_score_dated(const Sandbox *sandbox, const char *date, const char *id,
				  const char *title, const char *body);

/** sandbox_score_published: the score of a French record of any outlet, without a title; @date:
 * (nullable). */
CadrageScore *sandbox_score_published(const Sandbox *sandbox, const char *outlet, const char *date,
				      const char *id, const char *body);

/** sandbox_find_category: the test fails when there is none. */
guint sandbox_find_category(const Sandbox *sandbox, const char *id);
