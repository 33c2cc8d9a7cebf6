/* What was set by hand, in its tables. */
#pragma once

#include "corpus/database.h"
#include "document/hand.h"

/* The statements that it takes. Lives no longer than its database. */
typedef struct _CadByHand CadByHand;

CadByHand *cad_by_hand_new(CadDatabase *database, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_by_hand_free(CadByHand *by_hand);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadByHand, cad_by_hand_free)

/** cad_by_hand_load: @hand: (out) (transfer full) (nullable): what was set of the document
 * @number; NULL when nothing was. */
gboolean cad_by_hand_load(CadByHand *by_hand, gint64 number, CadHand **hand,
			  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_by_hand_save: puts @hand (nullable) in the place of what was set of the document @number, in
 * the caller's transaction. */
gboolean cad_by_hand_save(CadByHand *by_hand, gint64 number, CadHand *hand,
			  GError **error) G_GNUC_WARN_UNUSED_RESULT;
