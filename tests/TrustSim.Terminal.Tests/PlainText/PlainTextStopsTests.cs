using TrustSim.Core.Story;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.PlainText;

namespace TrustSim.Terminal.Tests.Linear;

/// <summary>Plain lines at a keyboard, in a window: what a screen reader can say is what stands there at a stop.</summary>
public sealed class PlainTextStopsTests
{
    const string Enter = "Enter to continue > ";
    const string Question = ", or ? > ";

    public static TheoryData<string, int, int> Windows =>
    [
        .. from name in Scenarios.Names
           from size in ((int Width, int Height)[])[(80, 24), (120, 40), (60, 18), (40, 8)]
           select (name, size.Width, size.Height),
    ];

    [Theory, MemberData(nameof(Windows))]
    public void Between_two_stops_there_are_fewer_rows_than_the_window_has(string name, int width, int height)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var reader = Read(Scenarios.Shipped(name), seed, width - 1, height, "?", "t", "t 1", "n", "m", "r", "again");
            reader.Blocks.Max(block => block.Split('\n').Length).ShouldBeLessThan(height, name);
            reader.Blocks.SelectMany(block => block.Split('\n')).Max(TextWidth.Measure).ShouldBeLessThan(width, name);
        }
    }

    [Theory, MemberData(nameof(Windows))]
    public void With_stops_it_says_the_same_words_as_without(string name, int width, int height)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var path = Paths.Random(Scenarios.Shipped(name), seed);
            var whole = new StringWriter { NewLine = "\n" };
            new PlainTextFrontend(TextReader.Null, whole, Meters.Debrief, path.Decisions.Select(decision => decision.Choice.Value))
                .Play(path.Scenario).End.ShouldBe(PlainTextEnd.Finished);
            var stopped = Read(path.Scenario, seed, width - 1, height);
            Words(string.Concat(stopped.Blocks.Select(WithoutPrompt))).ShouldBe(Words(whole.ToString()));
        }
    }

    [Fact]
    public void A_stop_comes_after_every_beat_and_every_part()
    {
        var path = Paths.Random(Scenarios.Shipped("failed-launch"), 1);
        var blocks = Read(path.Scenario, 1, 79, 200).Blocks.Select(WithoutPrompt).ToList();
        foreach (var beginning in (string[])["Part 1 of 4, what happened", "Part 2 of 4, the team now", "Part 3 of 4, your six keys",
            "Part 4 of 4, to take away", "More, the line"])
            blocks.Count(block => block.TrimStart('\n').StartsWith(beginning, StringComparison.Ordinal)).ShouldBe(1, beginning);
        blocks.Count(block => block.TrimStart('\n').StartsWith("You chose: ", StringComparison.Ordinal))
            .ShouldBe(path.Decisions.Count());
        blocks.ShouldAllBe(block => !block.Contains("You chose: ") || !block.Contains("\n1. "), "an outcome and the next question");
    }

    [Fact]
    public void Again_says_the_last_block_once_more_in_rows_that_the_window_has_not()
    {
        var reader = Read(Scenarios.Shipped("failed-launch"), 1, 79, 24, "again", "again");
        var asked = reader.Blocks.FindIndex(block => block.EndsWith(Question, StringComparison.Ordinal));
        var (first, second, third) = (WithoutPrompt(reader.Blocks[asked]), WithoutPrompt(reader.Blocks[asked + 1]),
            WithoutPrompt(reader.Blocks[asked + 2]));
        Words(second).ShouldBe(Words(first));
        Words(third).ShouldBe(Words(first));
        RowsOf(second).ShouldNotBeEmpty();
        RowsOf(second).Intersect(RowsOf(first)).ShouldBeEmpty();
        RowsOf(third).Intersect(RowsOf(second)).ShouldBeEmpty();

        // Fenrir takes spaces in a row for one.
        static IEnumerable<string> RowsOf(string block) =>
            block.Split('\n').Where(row => row.Length > 0).Select(row => (row[0] == ' ' ? " " : "") + row.Trim());
    }

    [Fact]
    public void A_number_goes_to_that_part_of_the_debrief_and_another_word_to_none()
    {
        var reader = new Keyboard(_ => 1, []) { InDebrief = new(["3", "9", "", "", "1", "q"]) };
        reader.Play(Scenarios.Small, 79, 24);
        var text = string.Concat(reader.Blocks);
        text.Split("Part 3 of 4").Length.ShouldBe(2);
        text.Split("Part 1 of 4").Length.ShouldBe(3);
        text.IndexOf("Part 3 of 4", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("Part 4 of 4", StringComparison.Ordinal));
        text.ShouldNotContain("Part 2 of 4");
    }

    [Fact]
    public void Whoever_leaves_in_the_middle_of_a_long_block_hears_no_more_of_it()
    {
        var reader = new Keyboard(_ => 1, ["r"]) { AtStops = new(["", "", "", "q"]) };
        reader.Play(Scenarios.Shipped("failed-launch"), 40, 8).End.ShouldBe(PlainTextEnd.OutOfAnswers);
        reader.Blocks.Count.ShouldBeLessThan(6);
    }

    static Keyboard Read(Scenario scenario, int seed, int width, int height, params string[] commands)
    {
        var path = Paths.Random(scenario, seed);
        var choices = path.Decisions.Select(decision => decision.Choice.Value).ToList();
        var reader = new Keyboard(number => choices[number], commands);
        reader.Play(scenario, width, height).End.ShouldBe(PlainTextEnd.Finished);
        return reader;
    }

    static string WithoutPrompt(string block) => block.EndsWith(Enter, StringComparison.Ordinal) ? block[..^Enter.Length]
        : block.EndsWith(Question, StringComparison.Ordinal) ? block[..(block.LastIndexOf('\n') + 1)]
        : block[..block.IndexOf("This was the debrief.", StringComparison.Ordinal)];

    static IEnumerable<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Reads every block and answers its prompt: Enter at a stop, the commands and then a choice at a question.</summary>
    /// <param name="choose">The choice at each question, from 0.</param>
    sealed class Keyboard(Func<int, object> choose, IReadOnlyList<string> commands) : TextReader
    {
        readonly StringWriter output = new() { NewLine = "\n" };
        Queue<string> before = new(commands);
        int read;
        int asked;

        /// <summary>What was written between two answers, with its prompt.</summary>
        public List<string> Blocks { get; } = [];

        /// <summary>What is answered to the stops of the debrief; after them Enter.</summary>
        public Queue<string> InDebrief { get; init; } = new();

        /// <summary>What is answered to the stops of play; after them Enter.</summary>
        public Queue<string> AtStops { get; init; } = new();

        public PlainTextOutcome Play(Scenario scenario, int width, int height)
        {
            var outcome = new PlainTextFrontend(
                new AnswerReader(this, isKeyboard: true), output, Meters.Debrief, [], width: width, height: height).Play(scenario);
            return outcome;
        }

        public override string? ReadLine()
        {
            var all = output.ToString();
            Blocks.Add(all[read..]);
            read = all.Length;
            if (!Blocks[^1].EndsWith(Question, StringComparison.Ordinal))
                return (all.Contains("Part 1 of 4", StringComparison.Ordinal) ? InDebrief : AtStops).TryDequeue(out var line) ? line : "";
            if (before.TryDequeue(out var command)) return command;
            before = new(commands);
            return $"{choose(asked++)}";
        }
    }
}
