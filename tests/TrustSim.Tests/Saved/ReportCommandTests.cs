using System.Text.Json;
using TrustSim.Core.Play;

namespace TrustSim.Tests.Saved;

/// <summary><c>trustsim report</c> and <c>trustsim history</c>.</summary>
[Collection(Home.Collection)]
public sealed class ReportCommandTests : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Without_playthroughs_both_commands_say_how_to_begin()
    {
        var history = home.Run("history");
        (history.ExitCode, history.Errors).ShouldBe((0, ""));
        history.Output.ReplaceLineEndings(" ").ShouldContain("trustsim play NAME");
        JsonDocument.Parse(home.Run("history", "--json").Output).RootElement.GetProperty("playthroughs").GetArrayLength().ShouldBe(0);
        var report = home.Run("report");
        report.ExitCode.ShouldBe(2);
        report.Errors.ShouldContain("trustsim play NAME");
    }

    [Fact]
    public void The_report_is_about_the_latest_finished_playthrough_unless_another_is_named()
    {
        home.Keep("whose-idea", Archetype.Blamer);
        home.Keep("failed-launch", Archetype.EarnsTrust, most: 2);
        home.Run("report").Output.ShouldStartWith("Whose Idea Was It");
        home.Run("report", "failed-launch").Output.ShouldContain("This game is not finished");
        home.Run("report", "1").Output.ShouldStartWith("The Failed Launch");
        home.Run("report", "--list").Lines.Count.ShouldBe(2);
        var unknown = home.Run("report", "3");
        unknown.ExitCode.ShouldBe(2);
        unknown.Errors.ShouldContain("There is no game “3”");
    }

    [Fact]
    public void Standard_output_and_file_have_the_same_content()
    {
        home.Keep("whose-idea", Archetype.Micromanager);
        var run = home.Run("report", "--html", home["page.html"], "--text", home["page.txt"]);
        (run.ExitCode, run.Errors).ShouldBe((0, ""));
        run.Output.ShouldContain(home["page.html"]);
        home.Run("report", "--html", "-").Output.ShouldBe(File.ReadAllText(home["page.html"]));
        home.Run("report").Output.ShouldBe(File.ReadAllText(home["page.txt"]));
        home.Run("report", "--facilitator").Output.ShouldContain("To discuss");
        home.Run("report", "--html", home["mine.yaml"]).ExitCode.ShouldBe(2);
        home.Run("report", "--html", "-", "--text", "-").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Both_commands_report_a_damaged_journal()
    {
        home.Keep("whose-idea", Archetype.Blamer);
        var damaged = Path.Combine(home.Plays, home.Keep("whose-idea", Archetype.EarnsTrust) + ".journal");
        var bytes = File.ReadAllBytes(damaged);
        bytes[30] ^= 1;
        File.WriteAllBytes(damaged, bytes);
        var history = home.Run("history");
        history.ExitCode.ShouldBe(2);
        history.Output.ReplaceLineEndings("").ShouldContain(Path.GetFileName(damaged));
        history.Output.ShouldContain("1 game, finished");
        var report = home.Run("report");
        report.ExitCode.ShouldBe(0);
        report.Errors.ShouldContain(damaged);
    }

    [Fact]
    public void History_fits_eighty_columns_and_has_the_keys_of_each_playthrough()
    {
        foreach (var archetype in (Archetype[])[Archetype.Blamer, Archetype.EarnsTrust, Archetype.EarnsTrust])
            home.Keep("failed-launch", archetype);
        var history = home.Run("history");
        history.Lines.ShouldAllBe(line => line.Length <= 80);
        foreach (var words in (string[])["3 games, all finished", "First: ", "Best and latest: ", "Open up: "])
            history.Output.ShouldContain(words);
    }
}
