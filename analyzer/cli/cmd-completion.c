#include "config.h"

#include <string.h>

#include "completion.h"

static const char bash_script[] =
	"# bash completion of cadrage: source <(cadrage completion bash)\n"
	"_cadrage()\n"
	"{\n"
	"	local word line cur=${COMP_WORDS[COMP_CWORD]} head=${COMP_LINE:0:COMP_POINT}\n"
	"	local -a words\n"
	"	COMPREPLY=()\n"
	"	# Readline cuts words at = : and @ too; cadrage wants them whole, and only what\n"
	"	# stands after the cut is to be put in.\n"
	"	read -ra words <<<\"$head\"\n"
	"	[[ $head == *[[:space:]] ]] && words+=('')\n"
	"	word=${words[${#words[@]}-1]}\n"
	"	[[ $cur == [=:@] ]] && cur=\n"
	"	while IFS= read -r line; do\n"
	"		case $line in\n"
	"		:files) compopt -o filenames; COMPREPLY+=($(compgen -f -- \"$cur\")) ;;\n"
	"		:folders) compopt -o filenames; COMPREPLY+=($(compgen -d -- \"$cur\")) ;;\n"
	"		*) line=${line%%$'\\t'*}; COMPREPLY+=(\"${line:${#word}-${#cur}}\") ;;\n"
	"		esac\n"
	"	done < <(cadrage completion candidates -- \"${words[@]:1}\" 2>/dev/null)\n"
	"	[[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace\n"
	"	return 0\n"
	"}\n"
	"complete -F _cadrage cadrage\n";

static const char zsh_script[] =
	"#compdef cadrage\n"
	"# zsh completion of cadrage: source <(cadrage completion zsh)\n"
	"_cadrage()\n"
	"{\n"
	"	local line\n"
	"	local -a found\n"
	"	for line in \"${(@f)$(cadrage completion candidates -- \"${(@)words[2,CURRENT]}\""
	" 2>/dev/null)}\"; do\n"
	"		case $line in\n"
	"		'') ;;\n"
	"		:files) _files ;;\n"
	"		:folders) _files -/ ;;\n"
	"		*) found+=(\"${${line//:/\\\\:}/$'\\t'/:}\") ;;\n"
	"		esac\n"
	"	done\n"
	"	(( ${#found} )) && _describe -t cadrage cadrage found\n"
	"}\n"
	"if [ \"$funcstack[1]\" = _cadrage ]; then\n"
	"	_cadrage \"$@\"\n"
	"else\n"
	"	compdef _cadrage cadrage\n"
	"fi\n";

static const char fish_script[] =
	"# fish completion of cadrage: cadrage completion fish | source\n"
	"function __cadrage_candidates\n"
	"	set -l words (commandline -opc) (commandline -ct)\n"
	"	for line in (cadrage completion candidates -- $words[2..-1] 2>/dev/null)\n"
	"		switch $line\n"
	"			case :files\n"
	"				__fish_complete_path (commandline -ct)\n"
	"			case :folders\n"
	"				__fish_complete_directories (commandline -ct)\n"
	"			case '*'\n"
	"				echo $line\n"
	"		end\n"
	"	end\n"
	"end\n"
	"complete -c cadrage -f -a '(__cadrage_candidates)'\n";

static const char *const scripts[] = {bash_script, zsh_script, fish_script};
static const char *const shells[] = {"bash", "zsh", "fish", NULL};

const char *const *
cmd_completion_get_actions(void)
{
	return shells;
}

int
cmd_completion(char **argv)
{
	int shell, status;
	const GOptionEntry none[] = {{NULL, 0, 0, 0, NULL, NULL, NULL}};

	/* The words come from a command line that is not finished: options among them are not
	 * meant for this command. */
	if (argv[1] && strcmp(argv[1], "candidates") == 0 && argv[2])
		return completion_print(argv + 3);
	if (!options_parse("completion", none, NULL, argv, &status))
		return status;
	if (!argv[1]) {
		g_printerr("cadrage completion: name a shell: bash, zsh or fish\n");
		return STATUS_FAILED;
	}
	shell = options_choose("the shell", argv[1], shells);
	if (shell < 0)
		return STATUS_FAILED;
	g_print("%s", scripts[shell]);
	return STATUS_DONE;
}
