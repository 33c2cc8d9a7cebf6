/* Complaints: what is wrong with a table, told in the order of the file. */
#pragma once

#include <cadrage/diagnostic.h>

/** CadComplaints: messages about one file that wait until all of them are known. */
typedef struct _CadComplaints CadComplaints;

/** cad_complaints_new: @diagnostics: where they go at last; @file: its name. */
CadComplaints *cad_complaints_new(CadrageDiagnostics *diagnostics, const char *file);
void cad_complaints_free(CadComplaints *complaints);

/** cad_complaints_add: @line: 0 for the whole file. Those beyond what can be shown are not kept. */
void cad_complaints_add(CadComplaints *complaints, CadrageSeverity severity, guint line,
			guint column, const char *format, va_list arguments) G_GNUC_PRINTF(5, 0);
/** cad_complaints_have_errors: Returns: whether an error was ever among them. */
gboolean cad_complaints_have_errors(const CadComplaints *complaints);
/** cad_complaints_flush: passes them on by line and column, and then holds none. */
void cad_complaints_flush(CadComplaints *complaints);
