namespace TrustSim.Shells;

/// <summary>A shell that completes the program's commands, options and names.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Script">What the shell reads. It asks the program for the words that fit, so that it never names an old option.</param>
sealed record Shell(string Name, string Script)
{
    // The words stand one on each line. Options are offered only to whoever has begun one: files would be lost among them.
    const string Bash = """
        # Completion of trustsim for bash. Once: trustsim completion bash > ~/.local/share/bash-completion/completions/trustsim
        _trustsim() {
            local IFS=$'\n' word="${COMP_WORDS[COMP_CWORD]}" found
            found=$(trustsim "[suggest]" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
            [[ $word == -* ]] || found=$(grep -v '^-' <<<"$found")
            COMPREPLY=($(compgen -W "$found" -- "$word"))
        }
        complete -o bashdefault -o default -F _trustsim trustsim

        """;

    const string Zsh = """
        #compdef trustsim
        # Completion of trustsim for zsh. Once: trustsim completion zsh > a folder of your $fpath, as _trustsim
        _trustsim() {
            local -a found
            found=("${(@f)$(trustsim "[suggest]" "${(j: :)words[1,CURRENT]}" 2>/dev/null)}")
            [[ $PREFIX == -* ]] || found=(${found:#-*})
            found=(${found:#})
            compadd -a found
            [[ $PREFIX == -* ]] || _files
        }
        if [[ $funcstack[1] == _trustsim ]]; then _trustsim "$@"; else compdef _trustsim trustsim; fi

        """;

    const string Fish = """
        # Completion of trustsim for fish. Once: trustsim completion fish > ~/.config/fish/completions/trustsim.fish
        function __trustsim_words
            set -l found (trustsim "[suggest]" (commandline -cp | string collect) 2>/dev/null)
            if string match -q -- '-*' (commandline -ct)
                printf '%s\n' $found
            else
                string match -v -- '-*' $found
            end
        end
        complete -c trustsim -a '(__trustsim_words)'

        """;

    const string PowerShell = """
        # Completion of trustsim for PowerShell. Once: trustsim completion pwsh >> $PROFILE
        Register-ArgumentCompleter -Native -CommandName trustsim -ScriptBlock {
            param($word, $line, $position)
            trustsim "[suggest]" "$line".PadRight($position).Substring(0, $position) 2>$null |
                Where-Object { $_ -like "$word*" -and ($word -like '-*' -or $_ -notlike '-*') } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    public static IReadOnlyList<Shell> All { get; } = [new("bash", Bash), new("zsh", Zsh), new("fish", Fish), new("pwsh", PowerShell)];
}
