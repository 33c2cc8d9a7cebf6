#include "config.h"

#include "corpus/schema.h"

/* What is read of the document @row changes. */
#define ANEW(row)                                                           \
	" UPDATE revision SET last = last + 1;"                             \
	" UPDATE document SET revision = (SELECT last FROM revision) WHERE" \
	" number = " row ";"

/*
 * The order of this list is the order of versions: a store of version N has had the first N.
 * What has been released is never changed; a new table or column is a new entry at the end.
 */
static const char *const migrations[] = {
	/* 1: documents. An original holds all that cannot be made again, the row of its document
	 * what the profiles read from it. "given" and "by hand" are never mixed with what is read.
	 */
	"CREATE TABLE profiles ("
	" number INTEGER PRIMARY KEY,"
	" hash TEXT NOT NULL UNIQUE);"
	"CREATE TABLE addition ("
	" number INTEGER PRIMARY KEY,"
	" day TEXT NOT NULL,"
	" command TEXT,"
	" n_new INTEGER NOT NULL DEFAULT 0,"
	" n_known INTEGER NOT NULL DEFAULT 0,"
	" n_refused INTEGER NOT NULL DEFAULT 0);"
	"CREATE TABLE original ("
	" number INTEGER PRIMARY KEY,"
	" id TEXT NOT NULL,"
	" addition INTEGER NOT NULL,"
	" is_page INTEGER NOT NULL,"
	" outlet TEXT, url TEXT, date TEXT, title TEXT, language TEXT," /* as given */
	" n_bytes INTEGER NOT NULL,"
	" bytes BLOB NOT NULL);"
	"CREATE TABLE document ("
	" number INTEGER PRIMARY KEY REFERENCES original ON DELETE CASCADE,"
	" id TEXT NOT NULL UNIQUE,"
	" outlet TEXT, outlet_evidence TEXT NOT NULL, outlet_passage TEXT,"
	" agency TEXT, layout TEXT, title TEXT, url TEXT, language TEXT NOT NULL,"
	" date TEXT, reliability TEXT NOT NULL, candidates TEXT,"
	" date_evidence TEXT NOT NULL, date_passage TEXT,"
	" n_tokens INTEGER NOT NULL, content_hash TEXT NOT NULL, notices TEXT,"
	" profiles INTEGER NOT NULL REFERENCES profiles);"
	"CREATE INDEX document_by_outlet ON document (outlet, date);"
	"CREATE INDEX document_by_date ON document (date);"
	"CREATE TABLE name ("
	" base TEXT NOT NULL, folder TEXT NOT NULL,"
	" document INTEGER NOT NULL REFERENCES original ON DELETE CASCADE,"
	" PRIMARY KEY (base, folder, document)) WITHOUT ROWID;"
	"CREATE INDEX name_by_document ON name (document);"
	"CREATE TABLE by_hand ("
	" document INTEGER NOT NULL REFERENCES original ON DELETE CASCADE,"
	" field TEXT NOT NULL, value TEXT NOT NULL,"
	" PRIMARY KEY (document, field)) WITHOUT ROWID;"
	"CREATE TABLE zone_by_hand ("
	" document INTEGER NOT NULL REFERENCES original ON DELETE CASCADE,"
	" first_line INTEGER NOT NULL, last_line INTEGER NOT NULL, zone TEXT NOT NULL,"
	" PRIMARY KEY (document, first_line)) WITHOUT ROWID;"
	"CREATE TABLE collected ("
	" outlet TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL,"
	" addition INTEGER NOT NULL,"
	" PRIMARY KEY (outlet, first_day, last_day)) WITHOUT ROWID;",
	/* 2: readings, which can be made again: one for each document and what it was read with.
	 * What a person sets changes what is read. */
	"CREATE TABLE fingerprint ("
	" number INTEGER PRIMARY KEY,"
	" hash TEXT NOT NULL UNIQUE,"
	" parts TEXT NOT NULL);"
	"CREATE TABLE reading ("
	" number INTEGER PRIMARY KEY,"
	" document INTEGER NOT NULL REFERENCES original ON DELETE CASCADE,"
	" fingerprint INTEGER NOT NULL REFERENCES fingerprint,"
	" counts BLOB NOT NULL,"
	" UNIQUE (document, fingerprint));"
	"CREATE TABLE reading_passages ("
	" reading INTEGER PRIMARY KEY REFERENCES reading ON DELETE CASCADE,"
	" bytes BLOB NOT NULL);"
	"CREATE TRIGGER set_by_hand AFTER INSERT ON by_hand BEGIN"
	" DELETE FROM reading WHERE document = NEW.document; END;"
	"CREATE TRIGGER changed_by_hand AFTER UPDATE ON by_hand BEGIN"
	" DELETE FROM reading WHERE document = NEW.document; END;"
	"CREATE TRIGGER unset_by_hand AFTER DELETE ON by_hand BEGIN"
	" DELETE FROM reading WHERE document = OLD.document; END;"
	"CREATE TRIGGER set_zone_by_hand AFTER INSERT ON zone_by_hand BEGIN"
	" DELETE FROM reading WHERE document = NEW.document; END;"
	"CREATE TRIGGER changed_zone_by_hand AFTER UPDATE ON zone_by_hand BEGIN"
	" DELETE FROM reading WHERE document = NEW.document; END;"
	"CREATE TRIGGER unset_zone_by_hand AFTER DELETE ON zone_by_hand BEGIN"
	" DELETE FROM reading WHERE document = OLD.document; END;",
	/* 3: copies. A key is the first 35 bits of a shingle's hash, then the document's number;
	 * keys of documents that are gone or were read anew may stay, copy_size says who is known.
	 */
	"CREATE TABLE copy_key (key INTEGER PRIMARY KEY);"
	"CREATE TABLE copy_size ("
	" document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,"
	" n INTEGER NOT NULL, n_sparse INTEGER NOT NULL);"
	"CREATE TABLE copy_due ("
	" document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE);"
	"INSERT INTO copy_due SELECT number FROM document;"
	"CREATE TRIGGER copy_is_due AFTER INSERT ON document BEGIN"
	" INSERT OR IGNORE INTO copy_due (document) VALUES (NEW.number); END;"
	"CREATE TRIGGER copy_is_known AFTER INSERT ON copy_size BEGIN"
	" DELETE FROM copy_due WHERE document = NEW.document; END;"
	"CREATE TABLE copy_pair ("
	" a INTEGER NOT NULL REFERENCES copy_size ON DELETE CASCADE,"
	" b INTEGER NOT NULL REFERENCES copy_size ON DELETE CASCADE,"
	" n_common INTEGER NOT NULL,"
	" PRIMARY KEY (a, b)) WITHOUT ROWID;"
	"CREATE INDEX copy_pair_by_b ON copy_pair (b, a);"
	"CREATE TRIGGER changed_text AFTER UPDATE OF content_hash ON document"
	" WHEN OLD.content_hash IS NOT NEW.content_hash BEGIN"
	" DELETE FROM copy_size WHERE document = NEW.number;"
	" INSERT OR IGNORE INTO copy_due (document) VALUES (NEW.number); END;",
	/* 4: revisions. A document that is new, and each one that a person sets, gets a number that
	 * none had before: what was read of it under another number is not of this document. */
	"CREATE TABLE revision (last INTEGER NOT NULL);"
	"INSERT INTO revision VALUES (0);"
	"ALTER TABLE document ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;"
	"CREATE TRIGGER document_is_new AFTER INSERT ON document BEGIN" ANEW(
		"NEW.number") " END;"
			      "CREATE TRIGGER field_is_set AFTER INSERT ON by_hand BEGIN" ANEW(
				      "NEW.document") " END;"
						      "CREATE TRIGGER field_is_changed AFTER "
						      "UPDATE ON by_hand BEGIN" ANEW(
							      "NEW.document") " END;"
									      "CREATE TRIGGER "
									      "field_is_unset "
									      "AFTER DELETE ON "
									      "by_hand BEGIN" ANEW(
										      "OLD."
										      "document") " END;"
												  "CREATE TRIGGER zone_is_set AFTER INSERT ON zone_by_hand BEGIN" ANEW(
													  "NEW.document") " END;"
															  "CREATE TRIGGER zone_is_changed AFTER UPDATE ON zone_by_hand BEGIN" ANEW(
																  "NEW.document") " END;"
																		  "CREATE TRIGGER zone_is_unset AFTER DELETE ON zone_by_hand BEGIN" ANEW(
																			  "OLD.document") " END;",
	/* 5: what recurs over the articles of an outlet. A trace is what is kept of a document's
	 * lines, a key that of an outlet's line; both can be made again. */
	"CREATE TABLE page_trace ("
	" document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,"
	" lines BLOB NOT NULL, sample BLOB NOT NULL);"
	"CREATE TABLE recurring ("
	" key INTEGER PRIMARY KEY, n INTEGER NOT NULL, n_top INTEGER NOT NULL);"
	"CREATE TABLE recurrence (is_due INTEGER NOT NULL);"
	"INSERT INTO recurrence VALUES (1);"
	"CREATE TRIGGER recurrence_gains AFTER INSERT ON document BEGIN"
	" UPDATE recurrence SET is_due = 1; END;"
	"CREATE TRIGGER recurrence_loses AFTER DELETE ON document BEGIN"
	" UPDATE recurrence SET is_due = 1; END;"
	"CREATE TRIGGER recurrence_changes AFTER UPDATE OF outlet ON document"
	" WHEN OLD.outlet IS NOT NEW.outlet BEGIN"
	" UPDATE recurrence SET is_due = 1; END;",
	/* 6: documents whose readings were forgotten since their lines recur otherwise. */
	"CREATE TABLE recurs_otherwise ("
	" document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE);"
	"CREATE TRIGGER recurrence_is_read AFTER INSERT ON reading BEGIN"
	" DELETE FROM recurs_otherwise WHERE document = NEW.document; END;",
};

guint
cad_schema_get_newest(void)
{
	return G_N_ELEMENTS(migrations);
}

static gboolean
read_version(CadDatabase *database, guint *version, GError **error)
{
	gint64 number;

	if (!cad_database_ask(database, "PRAGMA user_version", &number, error))
		return FALSE;
	*version = (guint)number;
	return TRUE;
}

gboolean
cad_schema_check(CadDatabase *database, guint *version, GError **error)
{
	gint64 application;

	if (!cad_database_ask(database, "PRAGMA application_id", &application, error) ||
	    !read_version(database, version, error))
		return FALSE;
	if (application != CAD_SCHEMA_APPLICATION || *version == 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "%s: this file is no store of cadrage",
			    cad_database_get_path(database));
		return FALSE;
	}
	if (*version > cad_schema_get_newest()) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_UNSUPPORTED,
			    "%s: the store is of version %u, made by a newer cadrage; this one "
			    "knows versions up to %u",
			    cad_database_get_path(database), *version, cad_schema_get_newest());
		return FALSE;
	}
	return TRUE;
}

static gboolean
apply(CadDatabase *database, GError **error)
{
	g_autofree char *mark = g_strdup_printf("PRAGMA application_id=%d; PRAGMA user_version=%u;",
						CAD_SCHEMA_APPLICATION, cad_schema_get_newest());
	guint version;

	/* Another process may have been faster. */
	if (!read_version(database, &version, error))
		return FALSE;
	for (; version < cad_schema_get_newest(); version++)
		if (!cad_database_run(database, migrations[version], error))
			return FALSE;
	return cad_database_run(database, mark, error) && cad_database_commit(database, error);
}

gboolean
cad_schema_migrate(CadDatabase *database, GError **error)
{
	if (!cad_database_begin(database, error))
		return FALSE;
	if (apply(database, error))
		return TRUE;
	cad_database_rollback(database);
	return FALSE;
}
