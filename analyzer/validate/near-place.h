/* Near places: where in an article a lexicon all but matches. */
#pragma once

#include <cadrage/score.h>

/** CadNearPlaces: the near misses of the lexicons in force. Not for two threads at once. */
typedef struct _CadNearPlaces CadNearPlaces;

/** cad_near_places_new: @options: (nullable): what the lexicons were loaded with. A lexicon whose
 * patterns cannot be made wider has no near misses. Returns: (transfer full): what finds them. */
CadNearPlaces *
cad_near_places_new(const CadrageLexicons *lexicons, const CadrageLexiconOptions *options);
void cad_near_places_free(CadNearPlaces *places);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadNearPlaces, cad_near_places_free)

/** CadNearPlace: @label: that is missed, among the lexicons in force; @token: where. */
typedef struct {
	guint32 label;
	guint32 token;
} CadNearPlace;

/** cad_near_places_find: @lexicon: index of one of the document's language; @found: (element-type
 * CadNearPlace): array to append to. Linear in the document's length. */
void cad_near_places_find(CadNearPlaces *places, guint lexicon, const CadrageDocument *document,
			  GArray *found);
