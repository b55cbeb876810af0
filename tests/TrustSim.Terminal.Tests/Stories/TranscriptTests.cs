using System.Text.RegularExpressions;
using TrustSim.Core.Play;
using TrustSim.Presentation.Beats;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Plain;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.PlainText;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

public sealed partial class TranscriptTests
{
    public static TheoryData<string, int> Plays
    {
        get
        {
            var plays = new TheoryData<string, int>();
            foreach (var name in Scenarios.Names)
            {
                for (var seed = 1; seed <= 3; seed++) plays.Add(name, seed);
            }

            return plays;
        }
    }

    [Theory, MemberData(nameof(Plays))]
    public void The_transcript_of_the_same_decisions_is_the_same_text_in_both_frontends(string name, int seed)
    {
        var path = Paths.Random(Scenarios.Shipped(name), seed);
        var output = new StringWriter { NewLine = "\n" };
        var numbers =
            string.Concat(
                path.Steps.SkipLast(1).Select((step, index) => $"{1 + step.Opened[^1].Choices.IndexOf(path.Steps[index + 1].Choice!)}\n"));
        var outcome = new PlainTextFrontend(new StringReader(numbers), output, Meters.Live, []).Play(path.Scenario);
        outcome.End.ShouldBe(PlainTextEnd.Finished);
        outcome.Playthrough.Decisions.ShouldBe(path.Decisions);

        using var stage = Stage.With(path.Scenario).Replay(path).Press("r");
        stage.Head.ShouldContain("Read again");
        var transcript = Transcript.Create(path, Meters.Live).Blocks.Select(passage => passage.InOneLine());
        var printed = LinesOf(output).SkipWhile(line => !line.Contains("Decision 1", StringComparison.Ordinal))
            .TakeWhile(line => line != "Part 1 of 4, what happened");
        printed.ShouldBe(transcript);
        // The screen shows that page, laid out; a screen as high as the page shows it whole.
        var laidOut = Layout.Render(Transcript.Create(path, Meters.Live).Blocks, 78);
        stage.Resize(80, laidOut.Length + 4).Rows.Skip(2).SkipLast(2).Select(row => row.TrimStart())
            .ShouldBe(laidOut.Select(row => row.ToString().Trim()));
    }

    [Fact]
    public void The_transcript_contains_only_what_has_been_read()
    {
        foreach (var moment in Paths.Moments(Paths.Last(Scenarios.Small)).Where(moment => moment.Phase != Phase.Briefing))
        {
            var read = BeatTeller.All(moment, Meters.Debrief);
            if (moment.Phase == Phase.Consequence) read[^1].Kind.ShouldBe(BeatKind.Outcome);
            if (moment.Phase == Phase.Deciding) read[^1].Kind.ShouldBe(BeatKind.Question);
            if (moment.Phase is not (Phase.Debrief or Phase.Consequence))
                read[^1].Place.Plain.ShouldStartWith(moment.Scene!.Scene.Title);
            Transcript.Create(moment, Meters.Debrief).Blocks.Where(block => block.Kind == BlockKind.Chosen).Count()
                .ShouldBe(moment.Steps.Length - 1);
        }
    }

    static IEnumerable<string> LinesOf(StringWriter output) =>
        output.ToString().Split('\n').Select(line => Prompt().Replace(line, "")).Where(line => line.Length > 0);

    [GeneratedRegex("^1 to [0-9], or [?] > ")]
    private static partial Regex Prompt();
}
