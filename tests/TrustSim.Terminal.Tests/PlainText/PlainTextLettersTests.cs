using TrustSim.Presentation.Pages;
using TrustSim.Records.Journal;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.PlainText;
using TrustSim.Terminal.Tests.Bindings;

namespace TrustSim.Terminal.Tests.Linear;

/// <summary>Every letter that means something on the screens of a game is a line of its own, and help lists it.</summary>
public sealed class PlainTextLettersTests : IDisposable
{
    // The way to plain lines leads nowhere from there.
    static readonly KeyAction[] OfScreens = [KeyAction.PlainLines];

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-plain-").FullName;

    public static TheoryData<string, bool> Letters =>
    [
        .. from shown in ShownScreen.All
           where shown.Parts[0].Name is "PlayScreen" or "DebriefScreen"
           from binding in shown.Bindings
           where !OfScreens.Contains(binding.Action)
           from stroke in binding.Keys.SelectMany(keys => keys.Strokes)
           where stroke.Length == 1 && char.IsAsciiLetterUpper(stroke[0])
           let isDebrief = shown.Parts[0].Name == "DebriefScreen"
           group (stroke, isDebrief) by (stroke, isDebrief)
           into same
           select same.Key,
    ];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, MemberData(nameof(Letters))]
    public void A_letter_of_the_screens_is_a_line_and_help_lists_it(string letter, bool isDebrief)
    {
        var before = isDebrief ? "2\n3\n" : "2\nu\n";
        foreach (var line in (string[])[letter, letter.ToLowerInvariant()])
        {
            var text = Play($"{before}{line}\n");
            text.ShouldNotContain("Please answer with a number", Case.Sensitive, line);
            // A line that means nothing in the debrief is answered with the help.
            text.ShouldNotContain("again: what you heard last", Case.Sensitive, line);
        }

        // F is another letter for O.
        if (letter != "F") Play($"{before}?\n").ShouldContain($"\n{letter}", Case.Sensitive);
    }

    [Fact]
    public void There_are_letters() => Letters.Count.ShouldBeGreaterThan(12);

    [Theory, InlineData("help"), InlineData("h"), InlineData("undo"), InlineData("team"), InlineData("numbers"), InlineData("map"),
        InlineData("e nobody"), InlineData("p nobody"), InlineData("b 1"), InlineData("g 1"), InlineData("f"), InlineData("own-it"),
        InlineData("2."), InlineData("2)")]
    public void Old_words_and_other_words_stay(string line) =>
        Play($"{line}\n").ShouldNotContain("Please answer with a number");

    [Fact]
    public void What_was_taken_back_is_done_again()
    {
        Play("y\n").ShouldContain("Not now: nothing has been taken back.");
        var text = Play("2\nu\ny\n");
        text.Split("You chose: Ask in front of all three").Length.ShouldBe(3);
        text.ShouldContain("Who goes up the tower?");
    }

    [Fact]
    public void The_answers_of_other_paths_are_told_only_when_asked_for_twice()
    {
        Play("2\n3\na\n").ShouldContain("This gives answers away. A again shows them.");
        Play("2\n3\na\na\n").ShouldContain("all else the same", Case.Insensitive);
    }

    [Fact]
    public void A_person_is_named_by_number_or_name()
    {
        var card = Play("t 1\n");
        Play("t ada\n").ShouldBe(card);
        card.ShouldContain("Ada");
        Play("t nobody\n").ShouldContain("Write for example: t Ada. There are Ada, Bo and Cyrus");
    }

    string Play(string lines)
    {
        var output = new StringWriter { NewLine = "\n" };
        var store = new PlaythroughStore(Directory.CreateDirectory(Path.Combine(folder, Guid.NewGuid().ToString("N"))).FullName,
            _ => Scenarios.Small, TimeProvider.System);
        using var session = store.Begin(Scenarios.Small, "small");
        new PlainTextFrontend(new StringReader(lines), output, Meters.Debrief, [], session).Play(Scenarios.Small);
        return output.ToString();
    }
}
