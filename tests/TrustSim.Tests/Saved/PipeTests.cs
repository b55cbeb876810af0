using System.Diagnostics;
using TrustSim.Core.Play;

namespace TrustSim.Tests.Saved;

/// <summary>Pipes among the files of a folder. Whoever opened one would wait for ever.</summary>
[Collection(Home.Collection)]
public sealed class PipeTests : IDisposable
{
    const string Told = "t is a pipe or a terminal, not a file.";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("pipe.yaml")]
    [InlineData("whose-idea.de.yaml")]
    public async Task A_pipe_in_a_folder_of_scenarios_is_named_and_the_others_are_checked(string name)
    {
        File.Copy(Path.Combine(Repository.Scenarios, "whose-idea.yaml"), home["whose-idea.yaml"]);
        MakePipe(home[name]);
        var run = await Run("check", home[""]);
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldBe($"“{home[name]}” cannot be read: I{Told}\n");
        run.Output.ShouldContain("1 scenario");
    }

    [Fact]
    public async Task A_pipe_among_included_files_is_named()
    {
        File.WriteAllText(home["whole.yaml"], """
            trustsim: 1
            title: Whole
            include: [part.yaml]
            """);
        MakePipe(home["part.yaml"]);
        var run = await Run("check", home["whole.yaml"]);
        run.ExitCode.ShouldBe(ExitCode.Diagnostics);
        run.Output.ShouldContain($"i{Told.TrimEnd('.')}");
    }

    [Fact]
    public async Task A_link_to_a_pipe_to_which_nobody_writes_is_not_waited_for()
    {
        MakePipe(home["pipe"]);
        File.CreateSymbolicLink(home["link.yaml"], home["pipe"]);
        (await Run("check", home["link.yaml"])).Errors.ShouldContain("It is a pipe, and nothing comes through it.");
    }

    [Fact]
    public async Task A_pipe_among_saved_games_is_named_and_the_others_are_told()
    {
        var name = home.Keep("whose-idea", Archetype.Blamer);
        MakePipe(Path.Combine(home.Plays, "20261125-090000-x.journal"));
        MakePipe(home["pipe"]);
        File.CreateSymbolicLink(Path.Combine(home.Plays, "20261125-090001-x.journal"), home["pipe"]);
        File.CreateSymbolicLink(Path.Combine(home.Plays, "20261125-090002-x.journal"), "/dev/null");
        var history = await Run("history");
        history.ExitCode.ShouldBe(ExitCode.CouldNot);
        history.Output.Split($"It cannot be read: i{Told}").Length.ShouldBe(3);
        history.Output.ShouldContain("Whose Idea Was It");
        (await Run("export", name, "--format", "json", "--output", home["out.json"])).ExitCode.ShouldBe(ExitCode.Fine);
        (await Run("resume", "--list")).Errors.Split($"i{Told}").Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_pipe_among_workshops_is_named()
    {
        Directory.CreateDirectory(home.Workshops);
        MakePipe(Path.Combine(home.Workshops, "20261125-090000-x.journal"));
        (await Run("workshop", "--list")).Output.ShouldContain($"i{Told.TrimEnd('.')}");
    }

    [Fact]
    public async Task A_lock_that_is_a_pipe_locks_its_journal()
    {
        var name = home.Keep("whose-idea", Archetype.Blamer, most: 1);
        MakePipe(Path.Combine(home.Plays, name + ".journal.lock"));
        (await Run("resume", "--list")).Errors.ShouldContain("It is open in another window.");
    }

    Task<ProgramRun> Run(params string[] arguments) => Task.Run(() => home.Run(arguments)).WaitAsync(Patience);

    static void MakePipe(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among its files.");
        using var make = Process.Start("mkfifo", [path]);
        make.WaitForExit();
        make.ExitCode.ShouldBe(0);
    }
}
