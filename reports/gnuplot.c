#include "config.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cadrage/table.h>

#include "reports/gnuplot.h"
#include "reports/script.h"
#include "reports/svg.h"

#define MAX_MESSAGES_BYTES    (64u << 10)
#define MAX_REASON_BYTES      300
#define WAIT_STEP_US	      1000
#define SECONDS_AFTER_WARNING 1 /* between SIGXCPU and SIGKILL */

typedef enum {
	ENDED,
	TOO_SLOW,
	TOO_LARGE,
} Outcome;

/* One run. A descriptor is -1 once closed. */
typedef struct {
	GPid pid;
	int input;
	int output;
	int messages_end;
	const char *script; /* what is left of it to write */
	gsize script_bytes;
	GByteArray *picture;
	GString *messages;
	gsize max_bytes;
	gint64 deadline; /* monotonic microseconds */
} Run;

/* Starting. */

typedef struct {
	int resource;
	rlim_t soft;
	rlim_t hard;
} ChildLimit;

static const ChildLimit child_limits[] = {
	{RLIMIT_CPU, CAD_CHART_CPU_S, CAD_CHART_CPU_S + SECONDS_AFTER_WARNING},
	{RLIMIT_AS, CAD_CHART_MEMORY_BYTES, CAD_CHART_MEMORY_BYTES},
	{RLIMIT_FSIZE, 0, 0},
	{RLIMIT_CORE, 0, 0},
};

/* Between fork and exec: only what is safe there. The picture is in @data. */
static void
confine_child(gpointer data)
{
	const CadragePicture *picture = data;

	setsid();
	for (guint i = 0; i < G_N_ELEMENTS(child_limits); i++) {
		const ChildLimit *limit = &child_limits[i];
		struct rlimit values = {limit->soft, limit->hard};

		setrlimit(limit->resource, &values);
	}
	/* The PNG terminal's font library starts a thread, which counts as a process. */
	if (*picture == CADRAGE_PICTURE_SVG)
		setrlimit(RLIMIT_NPROC, &(struct rlimit){1, 1});
	/* A font library that would refresh its cache gets an error instead of dying. */
	(void)signal(SIGXFSZ, SIG_IGN);
}

/* What gnuplot needs to be found and to find fonts; nothing that changes what it draws, such as
 * GNUTERM, GNUPLOT_LIB or a start-up file in the home folder. */
static char **
make_environment(void)
{
	static const char *const kept[] = {"PATH", "LD_LIBRARY_PATH", "FONTCONFIG_FILE",
					   "FONTCONFIG_PATH", "XDG_DATA_DIRS"};
	char **environment = NULL;

	for (guint i = 0; i < G_N_ELEMENTS(kept); i++) {
		const char *value = g_getenv(kept[i]);

		if (value)
			environment = g_environ_setenv(environment, kept[i], value, TRUE);
	}
	environment = g_environ_setenv(environment, "HOME", "/nonexistent", TRUE);
	return g_environ_setenv(environment, "LC_ALL", "C.UTF-8", TRUE);
}

/* The input is a socket, not a pipe: writing to one whose reader died can be told not to raise
 * SIGPIPE, which belongs to the caller's process. */
static gboolean
start(Run *run, CadragePicture *picture, GError **error)
{
	g_autofree char *program = g_find_program_in_path("gnuplot");
	g_auto(GStrv) environment = make_environment();
	const char *argv[] = {program, "-d", "-", NULL};
	g_autoptr(GError) reason = NULL;
	int ends[2];
	gboolean is_started;

	if (!program) {
		g_set_error_literal(error, CADRAGE_ERROR, CADRAGE_ERROR_TOOL,
				    "gnuplot is not installed (on Debian: apt-get install "
				    "gnuplot-nox)");
		return FALSE;
	}
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_TOOL,
			    "gnuplot could not be started: %s", g_strerror(errno));
		return FALSE;
	}
	is_started = g_spawn_async_with_pipes_and_fds(
		"/", argv, (const char *const *)environment, G_SPAWN_DO_NOT_REAP_CHILD,
		confine_child, picture, ends[1], -1, -1, NULL, NULL, 0, &run->pid, NULL,
		&run->output, &run->messages_end, &reason);
	close(ends[1]);
	run->input = ends[0];
	if (!is_started)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_TOOL,
			    "gnuplot could not be started: %s", reason->message);
	return is_started;
}

/* Talking. */

static void
close_end(int *end)
{
	if (*end >= 0)
		close(*end);
	*end = -1;
}

static void
write_script(Run *run)
{
	gssize n = send(run->input, run->script, run->script_bytes, MSG_NOSIGNAL | MSG_DONTWAIT);

	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (n > 0) {
		run->script += n;
		run->script_bytes -= (gsize)n;
	}
	if (n < 0 || run->script_bytes == 0)
		close_end(&run->input);
}

/* Returns: bytes read into @buffer; 0 when there are none now or any more. */
static gsize
read_some(int *end, guint8 *buffer, gsize size)
{
	gssize n = read(*end, buffer, size);

	if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
		close_end(end);
	return n > 0 ? (gsize)n : 0;
}

static void
take_messages(Run *run, const guint8 *bytes, gsize n)
{
	gsize room = MAX_MESSAGES_BYTES - run->messages->len;

	g_string_append_len(run->messages, (const char *)bytes, (gssize)MIN(n, room));
}

/* Polls until gnuplot has closed both its ends. */
static Outcome
talk(Run *run)
{
	while (run->output >= 0 || run->messages_end >= 0) {
		struct pollfd ends[] = {
			{run->input, POLLOUT, 0},
			{run->output, POLLIN, 0},
			{run->messages_end, POLLIN, 0},
		};
		gint64 left_us = run->deadline - g_get_monotonic_time();
		guint8 buffer[16384];

		if (left_us <= 0)
			return TOO_SLOW;
		if (poll(ends, G_N_ELEMENTS(ends), (int)(left_us / 1000 + 1)) <= 0)
			continue;
		if (ends[0].revents)
			write_script(run);
		if (ends[1].revents)
			g_byte_array_append(run->picture, buffer,
					    (guint)read_some(&run->output, buffer, sizeof(buffer)));
		if (ends[2].revents)
			take_messages(run, buffer,
				      read_some(&run->messages_end, buffer, sizeof(buffer)));
		if (run->picture->len > run->max_bytes)
			return TOO_LARGE;
	}
	return ENDED;
}

static gboolean
has_exited(const Run *run)
{
	siginfo_t information = {0};

	return waitid(P_PID, (id_t)run->pid, &information, WEXITED | WNOHANG | WNOWAIT) != 0 ||
	       information.si_pid == run->pid;
}

/* Kills gnuplot, if it has not ended, and all of its group. It is collected last: until then its
 * number belongs to nobody else. Returns: its wait status; -1 when another part of the process
 * took it. */
static int
finish(Run *run, Outcome *outcome)
{
	int status = -1;
	pid_t collected;

	close_end(&run->input);
	close_end(&run->output);
	close_end(&run->messages_end);
	while (*outcome == ENDED && !has_exited(run)) {
		if (g_get_monotonic_time() > run->deadline)
			*outcome = TOO_SLOW;
		g_usleep(WAIT_STEP_US);
	}
	kill(-run->pid, SIGKILL);
	do
		collected = waitpid(run->pid, &status, 0);
	while (collected < 0 && errno == EINTR);
	g_spawn_close_pid(run->pid);
	return collected < 0 ? -1 : status;
}

/* Judging. */

/* gnuplot shows the command that it did not understand, a caret below it, and then the reason,
 * which begins with a line number. */
static gboolean
is_reason(const char *line)
{
	return g_regex_match_simple("^\\s*(\"[^\"]*\" )?line \\d+:", line, 0, 0);
}

/* Returns: (transfer full): the line of @messages that says most, fit for a terminal. */
static char *
first_reason(const char *messages)
{
	g_auto(GStrv) lines = g_strsplit(messages, "\n", -1);
	const char *found = NULL;
	g_autofree char *cut = NULL;

	for (guint i = 0; lines[i]; i++) {
		g_strstrip(lines[i]);
		if (*lines[i] && (!found || (is_reason(lines[i]) && !is_reason(found))))
			found = lines[i];
	}
	cut = g_strndup(found ? found : "no message", MAX_REASON_BYTES);
	return cadrage_text_for_terminal(cut);
}

static gboolean
is_whole(const GByteArray *picture, CadragePicture kind)
{
	static const char svg_end[] = "</svg>";
	static const char png_end[] = "IEND\xae\x42\x60\x82";
	const char *end = kind == CADRAGE_PICTURE_SVG ? svg_end : png_end;
	gsize length = strlen(end), size = picture->len;

	while (size > 0 && g_ascii_isspace(picture->data[size - 1]))
		size--;
	return size >= length && memcmp(picture->data + size - length, end, length) == 0;
}

static char *
describe_failure(const Run *run, int status)
{
	g_autofree char *reason = NULL;

	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
		return g_strdup_printf("gnuplot was stopped after %d s of computing "
				       "(CAD_CHART_CPU_S)",
				       CAD_CHART_CPU_S);
	reason = first_reason(run->messages->str);
	if (WIFSIGNALED(status))
		return g_strdup_printf("gnuplot failed: signal %d: %s", WTERMSIG(status), reason);
	return g_strdup_printf("gnuplot failed: %s", reason);
}

/* Returns: (transfer full) (nullable): why the picture cannot be used. */
static char *
find_fault(const Run *run, Outcome outcome, int status, CadragePicture picture,
	   const CadGnuplotLimits *limits)
{
	if (outcome == TOO_SLOW)
		return g_strdup_printf("gnuplot was stopped after %u ms (CAD_CHART_WALL_MS)",
				       limits->wall_ms);
	if (outcome == TOO_LARGE)
		return g_strdup_printf("gnuplot's picture is larger than %" G_GSIZE_FORMAT
				       " bytes (CAD_CHART_OUTPUT_BYTES)",
				       limits->output_bytes);
	if (status != 0)
		return describe_failure(run, status);
	if (!strstr(run->messages->str, CAD_SCRIPT_END_MARK "\n"))
		return g_strdup("gnuplot did not come to the end of its script");
	if (!is_whole(run->picture, picture))
		return g_strdup("gnuplot's picture is not whole");
	return NULL;
}

static GBytes *
run_within(Run *run, CadragePicture picture, const CadGnuplotLimits *limits, GError **error)
{
	g_autofree char *fault = NULL;
	Outcome outcome;
	int status;

	if (!start(run, &picture, error)) {
		close_end(&run->input);
		return NULL;
	}
	outcome = talk(run);
	status = finish(run, &outcome);
	fault = find_fault(run, outcome, status, picture, limits);
	if (fault) {
		g_set_error_literal(error, CADRAGE_ERROR, CADRAGE_ERROR_TOOL, fault);
		return NULL;
	}
	return g_bytes_new(run->picture->data, run->picture->len);
}

GBytes *
cad_gnuplot_run(const char *script, CadragePicture picture, const CadGnuplotLimits *limits,
		GError **error)
{
	static const CadGnuplotLimits default_limits = CAD_GNUPLOT_LIMITS_INIT;
	const CadGnuplotLimits *in_force = limits ? limits : &default_limits;
	g_autoptr(GByteArray) bytes = g_byte_array_new();
	g_autoptr(GString) messages = g_string_new(NULL);
	g_autoptr(GBytes) drawn = NULL;
	Run run = {.input = -1,
		   .output = -1,
		   .messages_end = -1,
		   .script = script,
		   .script_bytes = strlen(script),
		   .picture = bytes,
		   .messages = messages,
		   .max_bytes = in_force->output_bytes,
		   .deadline = g_get_monotonic_time() + (gint64)in_force->wall_ms * 1000};

	drawn = run_within(&run, picture, in_force, error);
	if (!drawn || picture == CADRAGE_PICTURE_PNG)
		return g_steal_pointer(&drawn);
	return cad_svg_mend(drawn, error);
}
