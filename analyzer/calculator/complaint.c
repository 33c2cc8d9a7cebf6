#include "config.h"

#include "base/limits.h"
#include "calculator/complaint.h"

typedef struct {
	CadrageSeverity severity;
	guint line;
	guint column;
	guint order; /* of being added */
	char *message;
} Complaint;

struct _CadComplaints {
	CadrageDiagnostics *diagnostics;
	char *file;
	GArray *waiting; /* of Complaint; at most one more than can be shown */
	gboolean have_errors;
};

static void
complaint_clear(void *data)
{
	g_free(((Complaint *)data)->message);
}

CadComplaints *
cad_complaints_new(CadrageDiagnostics *diagnostics, const char *file)
{
	CadComplaints *complaints = g_new0(CadComplaints, 1);

	complaints->diagnostics = cadrage_diagnostics_ref(diagnostics);
	complaints->file = g_strdup(file);
	complaints->waiting = g_array_new(FALSE, FALSE, sizeof(Complaint));
	g_array_set_clear_func(complaints->waiting, complaint_clear);
	return complaints;
}

void
cad_complaints_free(CadComplaints *complaints)
{
	if (!complaints)
		return;
	cadrage_diagnostics_unref(complaints->diagnostics);
	g_free(complaints->file);
	g_array_unref(complaints->waiting);
	g_free(complaints);
}

void
cad_complaints_add(CadComplaints *complaints, CadrageSeverity severity, guint line, guint column,
		   const char *format, va_list arguments)
{
	Complaint complaint = {severity, line, column, complaints->waiting->len, NULL};

	complaints->have_errors |= severity == CADRAGE_SEVERITY_ERROR;
	if (complaints->waiting->len > CAD_MAX_DIAGNOSTICS)
		return;
	complaint.message = g_strdup_vprintf(format, arguments);
	g_array_append_val(complaints->waiting, complaint);
}

gboolean
cad_complaints_have_errors(const CadComplaints *complaints)
{
	return complaints->have_errors;
}

static int
compare_places(const void *a, const void *b)
{
	const Complaint *first = a, *second = b;

	if (first->line != second->line)
		return first->line < second->line ? -1 : 1;
	if (first->column != second->column)
		return first->column < second->column ? -1 : 1;
	return (first->order > second->order) - (first->order < second->order);
}

void
cad_complaints_flush(CadComplaints *complaints)
{
	g_array_sort(complaints->waiting, compare_places);
	for (guint i = 0; i < complaints->waiting->len; i++) {
		const Complaint *complaint = &g_array_index(complaints->waiting, Complaint, i);

		cadrage_diagnostics_add(complaints->diagnostics,
					&(CadrageDiagnostic){
						.severity = complaint->severity,
						.file = complaints->file,
						.line = complaint->line,
						.column = complaint->column,
						.length = 1,
						.message = complaint->message,
					});
	}
	g_array_set_size(complaints->waiting, 0);
}
