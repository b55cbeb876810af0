using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>The game by ear: what the screen reader Fenrir says of it.</summary>
public sealed partial class ScreenReaderTests(PublishedProgram program)
{
    const string Pause = "Enter to continue > ";
    const string Question = ", or ? > ";
    const string AfterDebrief = "go back: ";

    // More stops than a game has.
    const int MostStops = 200;

    [Fact]
    public void An_arrow_or_a_digit_on_home_speaks_the_row_pointed_at_once_and_uncut()
    {
        using var reader = new ScreenReader(program, "--theme reader", "Whose Idea Was It");
        reader.FallSilent();
        foreach (var key in (string[])["Down", "Down", "Up", "Up", "3", "1", "Down"])
            ShouldSpeakTheRow(reader, key).ShouldMatch("^[1-4] (Gas|The|Whose) ");
    }

    [Fact]
    public void An_arrow_or_a_digit_at_a_question_speaks_the_answer_pointed_at_once_and_uncut()
    {
        using var reader = new ScreenReader(program, "play failed-launch --theme reader", "decision 1 of 8");
        for (var page = 0; page < 9 && !reader.Terminal.Screen.Contains(" 4 ", StringComparison.Ordinal); page++)
            reader.Terminal.PressAndWait("Enter");
        reader.HearOf(0, "They have the steps by six");
        reader.FallSilent();
        foreach (var key in (string[])["Down", "Down", "Down", "Up", "4", "1"])
            ShouldSpeakTheRow(reader, key).ShouldMatch("^[1-4] [A-Z]");
    }

    [Fact]
    public void A_whole_game_in_plain_lines_speaks_every_beat_and_every_part_of_the_debrief_in_order_and_uncut()
    {
        using var reader = new ScreenReader(program, "play failed-launch --plain", Pause);
        var end = Pause;
        for (var stops = 0; stops < MostStops && end != AfterDebrief; stops++) end = Answer(reader, end == Question ? "1" : "");
        end.ShouldBe(AfterDebrief);

        // What a pipe gets is the whole game, without a stop.
        var whole = program.Run(["play", "failed-launch", "--plain"], string.Concat(Enumerable.Repeat("1\n", 20))).Output;
        whole.ShouldContain("Part 4 of 4");
        var (said, at) = (reader.Said(0), 0);
        foreach (var line in whole.Split('\n').Select(ScreenReader.Words))
        {
            var found = said.IndexOf(line, at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, $"Not said, or not in this order: {line}\nWhat was said from there on:\n{said[at..]}");
            at = found + line.Length;
        }

        reader.Log.Where(line => line.StartsWith("CUT ", StringComparison.Ordinal) && !IsOfTheReader(line)).ShouldBeEmpty();
    }

    [Fact]
    public void Again_speaks_the_last_block_once_more_though_it_stands_in_the_window()
    {
        using var reader = new ScreenReader(program, "play failed-launch --plain", Pause);
        var first = reader.Said(0);
        Answer(reader, "again");
        Answer(reader, "again");
        Regex.Count(reader.Said(0), "A Name by Nine Decision 1 of 8").ShouldBe(3, first);
    }

    [Fact]
    public void Nothing_is_spoken_while_nothing_happens()
    {
        using var reader = new ScreenReader(program, "--theme reader", "Whose Idea Was It");
        reader.FallSilent();
        var before = reader.Log.Count;
        Thread.Sleep(TimeSpan.FromSeconds(3));
        reader.Log.Count.ShouldBe(before);
    }

    /// <summary>Answers, and waits until all that is written for it has been said. Returns the question with which it ends.</summary>
    static string Answer(ScreenReader reader, string line)
    {
        var (written, since) = (reader.Terminal.Raw.Length, reader.Log.Count);
        reader.Terminal.Type(line + "\n");
        var told = Until.Seen(
            () =>
            {
                // Behind the answer, which the terminal shows too.
                var text = Sequence().Replace(reader.Terminal.Raw[written..], "");
                return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            },
            text => EndOf(text) is not null, text => $"No question comes after “{line}”:\n{text}");
        // The reader says a question only where another one stood in its row.
        reader.HearOf(since, told[..(told.LastIndexOf('\n') + 1)]);
        return EndOf(told)!;
    }

    static string? EndOf(string text) =>
        new[] { Pause, Question, AfterDebrief }.FirstOrDefault(end => text.EndsWith(end, StringComparison.Ordinal));

    /// <summary>Whether the voice was cut off in what is no text of the game: where the reader greets, or says what is typed.</summary>
    static bool IsOfTheReader(string line) => ScreenReader.Words(line) is "CUT blank" or "CUT space" or "CUT pychant is not installed"
        || ScreenReader.Words(line).StartsWith("CUT 1 to ", StringComparison.Ordinal);

    static string ShouldSpeakTheRow(ScreenReader reader, string key)
    {
        var (since, before) = (reader.Log.Count, reader.RowOfCursor());
        reader.Terminal.Press(key);
        Until.True(() => reader.RowOfCursor() != before, $"{key} moves the cursor from: {before}");
        var heard = reader.HearTheRow(since);
        var row = reader.RowOfCursor();
        heard.ShouldBe([$"SAID {row}"], $"{key}\n{reader.Terminal.Screen}");
        return row;
    }

    [GeneratedRegex(@"\e\[[?>=]?[0-9;]*[A-Za-z]|\e[>=]")]
    private static partial Regex Sequence();
}
