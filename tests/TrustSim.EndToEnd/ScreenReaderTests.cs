using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>The game by ear: what the screen reader Fenrir says of it.</summary>
public sealed class ScreenReaderTests(PublishedProgram program)
{
    [Fact]
    public void An_arrow_or_a_digit_at_a_question_speaks_the_answer_pointed_at_once_and_uncut()
    {
        using var reader = new ScreenReader(program);
        Start(reader, "play failed-launch --theme reader", "decision 1");
        for (var page = 0; page < 9 && !reader.Terminal.Screen.Contains(" 4 ", StringComparison.Ordinal); page++)
            reader.Terminal.PressAndWait("Enter");
        reader.FallSilent();
        foreach (var key in (string[])["Down", "Down", "Down", "Up", "4", "1"])
            ShouldSpeakTheRow(reader, key).ShouldMatch("^[1-4] [A-Z]");
    }

    [Fact]
    public void Nothing_is_spoken_while_nothing_happens()
    {
        using var reader = new ScreenReader(program);
        Start(reader, "--theme reader", "Whose Idea Was It");
        reader.FallSilent();
        var before = reader.Log.Count;
        Thread.Sleep(TimeSpan.FromSeconds(3));
        reader.Log.Count.ShouldBe(before);
    }

    static void Start(ScreenReader reader, string arguments, string first)
    {
        // What is typed before the reader listens is lost.
        Until.True(() =>
        {
            if (reader.Terminal.Screen.Trim() == "shell>") reader.Terminal.Type($"{reader.Program} {arguments}\n");
            Thread.Sleep(TimeSpan.FromSeconds(3));
            return reader.Terminal.Screen.Contains(first, StringComparison.Ordinal);
        }, first);
    }

    static string ShouldSpeakTheRow(ScreenReader reader, string key)
    {
        var since = reader.Log.Count;
        reader.Terminal.Press(key);
        var heard = reader.Hear(since);
        var row = reader.RowOfCursor();
        heard.ShouldBe([$"SAID {row}"], $"{key}\n{reader.Terminal.Screen}");
        return row;
    }
}
