using System.Diagnostics;
using TrustSim.EndToEnd.Program;

namespace TrustSim.EndToEnd;

/// <summary>What is handed out, made by its script from the published program, installed, and played.</summary>
public sealed class PackageTests(PublishedProgram program)
{
    // Calls bash's completion as bash does, for each line of the input.
    const string Complete = """
        source "$1/usr/share/bash-completion/completions/trustsim"
        PATH="$1/usr/bin:$PATH"
        while IFS= read -r line; do
            COMP_LINE=$line COMP_POINT=${#line}
            read -ra COMP_WORDS <<<"$line"
            [[ $line == *" " ]] && COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
            _trustsim
            echo "${COMPREPLY[*]}"
        done
        """;

    [Fact]
    public void The_packages_install_and_play()
    {
        Machine.Require();
        Machine.Require(Machine.WhyNoPackages);
        var made = program.EmptyFolder();
        Done("bash", [Path.Combine(Repository.Root, ".ci", "package"), made, "--program", program.File]);
        Done("bash", ["-c", "cd \"$1\" && sha256sum --check --quiet SHA256SUMS", "bash", made]);
        File.ReadAllText(Directory.GetFiles(made, "*.cdx.json").ShouldHaveSingleItem()).ShouldContain("\"Terminal.Gui\"");

        var root = program.EmptyFolder();
        Directory.CreateDirectory(Path.Combine(root, "var", "lib", "dpkg", "info"));
        Directory.CreateDirectory(Path.Combine(root, "var", "lib", "dpkg", "updates"));
        File.WriteAllText(Path.Combine(root, "var", "lib", "dpkg", "status"), "");
        var debian = Directory.GetFiles(made, "*.deb").ShouldHaveSingleItem();
        // What it depends on is in no package of this empty root.
        Done("dpkg", [$"--root={root}", "--force-depends", "--force-not-root", "-i", debian]);
        Play(Path.Combine(root, "usr", "bin", "trustsim"));
        Done("bash", ["-c", Complete, "bash", root], "trustsim wor\ntrustsim play four\ntrustsim check --j\ntrustsim check \n")
            .ShouldBe("workshop\nfour-metres-twenty\n--json\n\n");

        var tools = program.EmptyFolder();
        Done("dotnet", ["tool", "install", "TrustSim", "--version", "0.1.0", "--tool-path", tools, "--add-source", made]);
        Play(Path.Combine(tools, "trustsim"));
    }

    void Play(string file) =>
        Done(file, ["play", "cake", "--plain"], "1\n").ShouldContain(program.Run(["play", "cake", "--plain"], "1\n").Lines[0]);

    string Done(string file, string[] arguments, string input = "")
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = program.EmptyFolder(), RedirectStandardInput = true, RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TRUSTSIM_HOME"] = start.WorkingDirectory;
        start.Environment["LC_ALL"] = "C.UTF-8";
        var answer = Answer.Of(start, input, TimeSpan.FromMinutes(5));
        answer.ExitCode.ShouldBe(0, $"{file} {string.Join(' ', arguments)}\n{answer.Output}{answer.Errors}");
        return answer.Output;
    }
}
