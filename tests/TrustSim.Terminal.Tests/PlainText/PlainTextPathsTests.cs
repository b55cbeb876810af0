using TrustSim.Core.Play;
using TrustSim.Records.Journal;
using TrustSim.Terminal.PlainText;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.Tests.Linear;

public sealed class PlainTextPathsTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim-linear-").FullName;

    PlaythroughStore Store => new(folder, _ => Scenarios.Small, TimeProvider.System);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_debrief_allows_going_back_comparing_and_switching()
    {
        var text = Play("2", "3", "b 1", "1", "f", "c 1", "n 2 The honest path", "f 1", "f", "");
        text.ShouldContain("This was the debrief.");
        text.ShouldContain("2. Path 2 · you are on this one");
        text.ShouldContain("Left Path 1 at The Bench.");
        text.ShouldContain("They part at the first decision.");
        text.ShouldContain("Path 2 is called “The honest path” now.");
        text.ShouldContain("1. Path 1 · you are on this one");
        text.ShouldContain("2. The honest path");
        text.Split("to take away").Length.ShouldBe(3, "the debrief of the path that was gone over to is shown again");
        Store.Unfinished().ShouldBeEmpty();
        Store.All().ShouldHaveSingleItem().Tree!.Branches.Select(branch => branch.Name).ShouldBe([null, "The honest path"]);
    }

    [Theory]
    [InlineData("b", "Type a number too")]
    [InlineData("b 3", "There is only decision 1.")]
    [InlineData("b 0", "There is only decision 1.")]
    [InlineData("b one", "Type a number too")]
    [InlineData("f 9", "There is no path 9. There is path 1.")]
    [InlineData("f 1", "You are on this path.")]
    [InlineData("c 1", "You are on this path.")]
    [InlineData("n 1", "Type for example: l 2")]
    [InlineData("x 1", "Type a number from 1 to 3.")]
    public void A_meaningless_line_is_answered_and_changes_nothing(string line, string answer)
    {
        Play("2", line).ShouldContain(answer);
        Store.Unfinished().ShouldHaveSingleItem().Playthrough!.Decisions.Count().ShouldBe(1);
    }

    [Fact]
    public void Undo_has_no_limit_and_saves_the_undone_branch()
    {
        Play("2", "3", "b 2", "u", "u", "u", "m").ShouldContain("Not now: there is no decision to take back yet.");
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        kept.Playthrough!.Phase.ShouldBe(Phase.Briefing);
        kept.Tree!.Others.ShouldHaveSingleItem().Taken.Length.ShouldBe(2);
    }

    [Fact]
    public void A_playthrough_that_cannot_be_saved_says_so_and_continues()
    {
        Directory.Delete(folder);
        File.WriteAllText(folder, "a file where the folder should be");
        var text = Play("2", "3", "");
        File.Delete(folder);
        Directory.CreateDirectory(folder);
        text.IndexOf("NOT SAVED. This game is not being saved:", StringComparison.Ordinal)
            .ShouldBeInRange(0, text.IndexOf("What moved", StringComparison.Ordinal));
        text.ShouldContain("to take away");
        text.Split("NOT SAVED").Length.ShouldBe(2);
    }

    [Fact]
    public void A_deleted_file_is_reported_once_and_no_answer_is_lost()
    {
        var output = new StringWriter { NewLine = "\n" };
        using (var session = Store.Begin(Scenarios.Small, "small"))
        {
            var input = new Meddling("2\n3\n\n", () => File.Delete(Directory.GetFiles(folder, "*.journal").Single()));
            new PlainTextFrontend(input, output, Meters.Live, [], session).Play(Scenarios.Small);
        }

        output.ToString().Split("Another program changed or removed the file this was saved in.").Length.ShouldBe(2);
        output.ToString().ShouldNotContain("NOT SAVED");
        Store.All().ShouldHaveSingleItem().Tree!.Current.Taken.Length.ShouldBe(2);
    }

    [Fact]
    public void Without_a_journal_there_are_no_path_commands()
    {
        var output = new StringWriter { NewLine = "\n" };
        new PlainTextFrontend(new StringReader("f\n1\n1\n"), output, Meters.Live, []).Play(Scenarios.Small).End.ShouldBe(
            PlainTextEnd.Finished);
        output.ToString().ShouldContain("Type a number");
        output.ToString().ShouldNotContain("This was the debrief.");
    }

    /// <summary>Lines of a player, and an act of another program before the second line.</summary>
    sealed class Meddling(string lines, Action meddle) : StringReader(lines)
    {
        int read;

        public override string? ReadLine()
        {
            if (++read == 2) meddle();
            return base.ReadLine();
        }
    }

    string Play(params string[] lines)
    {
        var output = new StringWriter { NewLine = "\n" };
        using var session = Store.Begin(Scenarios.Small, "small");
        new PlainTextFrontend(new StringReader(string.Concat(lines.Select(line => line + "\n"))), output, Meters.Live, [], session).Play(
            Scenarios.Small);
        return output.ToString();
    }
}
