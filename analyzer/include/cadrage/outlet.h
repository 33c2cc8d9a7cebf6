/* Outlet profiles: how to tell an outlet's pages, and which of their lines are the article. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/zone.h>

G_BEGIN_DECLS

/**
 * CadrageOutlets:
 *
 * The profiles in force: immutable after loading, shared by threads, reference counted.
 */
typedef struct _CadrageOutlets CadrageOutlets;

/**
 * cadrage_outlets_load:
 * @folders: (array zero-terminated=1): folders searched for *.outlet files; a profile id found in
 *   an earlier folder hides the same id in a later one; folders that do not exist are passed over
 * @diagnostics: takes messages about the files
 * @error: return location
 *
 * Reads every profile. A file with mistakes is an error in @diagnostics and is left out.
 *
 * Returns: (transfer full): the profiles, NULL with CADRAGE_ERROR_IO when a folder cannot be read.
 */
CADRAGE_API CadrageOutlets *
cadrage_outlets_load(const char *const *folders, CadrageDiagnostics *diagnostics,
		     GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API CadrageOutlets *cadrage_outlets_ref(CadrageOutlets *outlets);
CADRAGE_API void cadrage_outlets_unref(CadrageOutlets *outlets);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageOutlets, cadrage_outlets_unref)

/**
 * cadrage_outlets_get_ids:
 * @outlets: profiles
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of outlets (page layouts that name
 * no outlet are left out), sorted.
 */
CADRAGE_API const char *const *cadrage_outlets_get_ids(const CadrageOutlets *outlets);

/**
 * cadrage_outlets_get_name:
 * @outlets: profiles
 * @id: an outlet id, known or not
 *
 * Returns: (transfer none): the outlet's display name; @id itself when no profile knows it.
 */
CADRAGE_API const char *cadrage_outlets_get_name(const CadrageOutlets *outlets, const char *id);

/**
 * CadrageOutletUse:
 *
 * What a profile that was found is for.
 */
typedef enum {
	CADRAGE_OUTLET_USE_OUTLET,     /* an outlet, and the layout of its pages */
	CADRAGE_OUTLET_USE_LAYOUT,     /* a layout of pages that name no outlet */
	CADRAGE_OUTLET_USE_EVERY_PAGE, /* the rules that every page gets after those of its own */
} CadrageOutletUse;

/** cadrage_outlet_use_to_name: Returns: the word of JSON and CSV. */
CADRAGE_API const char *cadrage_outlet_use_to_name(CadrageOutletUse use);

/**
 * CadrageOutletProfile:
 * @id: the outlet's id
 * @name: its name for readers
 * @use: what the profile is for
 * @language: (nullable): ISO 639-1 code of its pages
 * @hosts: (array zero-terminated=1) (nullable): host names of its URLs
 * @n_rules: rules on lines, datelines and bylines
 * @n_tests: pages that prove it right
 * @file: where it stands
 * @hidden_by: (nullable): the file of an earlier folder with the same id, which is in force in its
 *   place
 *
 * A profile that was found.
 */
typedef struct {
	const char *id;
	const char *name;
	CadrageOutletUse use;
	const char *language;
	const char *const *hosts;
	guint n_rules;
	guint n_tests;
	const char *file;
	const char *hidden_by;
} CadrageOutletProfile;

/**
 * cadrage_outlets_list:
 * @outlets: profiles
 *
 * Returns: (transfer full) (element-type CadrageOutletProfile): the profiles that were found,
 * sorted by id; of the same id the one in force first, then those it hides. Strings live with
 * @outlets.
 */
CADRAGE_API GArray *cadrage_outlets_list(const CadrageOutlets *outlets);

/**
 * CadrageExpectedZone:
 * @first: 1-based line
 * @last: line, not before it
 * @zone: the zone that those of the lines that are not blank have
 */
typedef struct {
	guint first;
	guint last;
	CadrageZone zone;
} CadrageExpectedZone;

/**
 * CadrageOutletTest:
 * @name: what follows "file" in its key; empty for the key "file"
 * @path: the page; relative to the folder of the profile's file
 * @zones: (array length=n_zones): what its lines are
 * @n_zones: how many
 *
 * A page by which a profile proves that it still works, from its group [test].
 */
typedef struct {
	const char *name;
	const char *path;
	const CadrageExpectedZone *zones;
	guint n_zones;
} CadrageOutletTest;

/**
 * cadrage_outlets_get_test:
 * @outlets: profiles
 * @id: an outlet's id, known or not
 * @index: 0-based
 * @test: (out): the test; lives with @outlets
 *
 * Returns: FALSE when the outlet has not so many tests.
 */
CADRAGE_API gboolean cadrage_outlets_get_test(const CadrageOutlets *outlets, const char *id,
					      guint index, CadrageOutletTest *test);

/**
 * cadrage_outlets_get_hash:
 * @outlets: profiles
 *
 * Returns: (transfer none): SHA-256 of the profiles' contents in id order, 64 hexadecimal digits.
 */
CADRAGE_API const char *cadrage_outlets_get_hash(const CadrageOutlets *outlets);

G_END_DECLS
