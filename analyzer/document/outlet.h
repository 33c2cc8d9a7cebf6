/* The profiles in force, as the document room looks them up. */
#pragma once

#include <cadrage/outlet.h>
#include <cadrage/recurrence.h>

#include "document/profile.h"

/* The rules that every page gets stand in the profile of this id. */
#define CAD_OUTLETS_BASE_ID "default"

/** cad_outlets_get_base: Returns: (transfer none) (nullable): the profile "default", whose rules
 * hold for every page after those of its own layout. */
const CadProfile *cad_outlets_get_base(const CadrageOutlets *outlets);

/** cad_outlets_get_recurrence: Returns: (transfer none) (nullable): the lines that recur. */
const CadrageRecurrence *cad_outlets_get_recurrence(const CadrageOutlets *outlets);

/** cad_outlets_get_profiles: Returns: (transfer none) (element-type CadProfile): all profiles but
 * the base, sorted by id. */
const GPtrArray *cad_outlets_get_profiles(const CadrageOutlets *outlets);

/** cad_outlets_get_hidden: Returns: (transfer none) (element-type CadProfile): profiles whose id an
 * earlier folder has, in the order of the folders. */
const GPtrArray *cad_outlets_get_hidden(const CadrageOutlets *outlets);

/** cad_outlets_find: Returns: (transfer none) (nullable): the profile with this id. */
const CadProfile *cad_outlets_find(const CadrageOutlets *outlets, const char *id);

/**
 * cad_outlets_find_named:
 * @outlets: profiles
 * @name: an outlet's id or name as a person writes it
 *
 * Returns: (transfer none) (nullable): the outlet's profile; case, accents and blanks do not
 * matter.
 */
const CadProfile *cad_outlets_find_named(const CadrageOutlets *outlets, const char *name);

/** cad_outlets_find_host: Returns: (transfer none) (nullable): the profile that lists the host of
 * @url or a domain above it; the longest wins. */
const CadProfile *cad_outlets_find_host(const CadrageOutlets *outlets, const char *url);

/** cad_outlets_find_agency: Returns: (transfer none) (nullable): the profile of the agency that
 * datelines call @name. */
const CadProfile *cad_outlets_find_agency(const CadrageOutlets *outlets, const char *name);

/** cad_outlets_slug: Returns: (transfer full): @name in lower-case letters and digits, without
 * accents, a hyphen for all else; perhaps empty. */
char *cad_outlets_slug(const char *name);

/** cad_outlets_get_url_host: Returns: (transfer full) (nullable): the host of an http or https
 * @url in lower case, without "www."; NULL when there is none. */
char *cad_outlets_get_url_host(const char *url);
