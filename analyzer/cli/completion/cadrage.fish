# fish completion of cadrage: cadrage completion fish | source
function __cadrage_candidates
	set -l words (commandline -opc) (commandline -ct)
	for line in (cadrage completion candidates -- $words[2..-1] 2>/dev/null)
		switch $line
			case :files
				__fish_complete_path (commandline -ct)
			case :folders
				__fish_complete_directories (commandline -ct)
			case '*'
				echo $line
		end
	end
end
complete -c cadrage -f -a '(__cadrage_candidates)'
