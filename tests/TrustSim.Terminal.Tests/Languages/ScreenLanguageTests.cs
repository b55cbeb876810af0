using System.Text.RegularExpressions;
using Terminal.Gui.Input;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.PlainText;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Tests.Bindings;
using TrustSim.Terminal.Tests.Workshops;
using Stage = TrustSim.Terminal.Tests.Headless.Stage;
using WorkshopStage = TrustSim.Core.Workshops.Stage;

namespace TrustSim.Terminal.Tests.Languages;

/// <summary>Every screen in every state speaks the language of the run, and has room for it.</summary>
public sealed partial class ScreenLanguageTests
{
    // Names that the tests give to groups, tables, files, scenarios and commitments, and ids.
    const string OfTests = "The group Half North South What comes next then rains walk nine yaml TrustSim wheel Number";

    static readonly HashSet<string> Known = [.. Words(Scenarios.SmallText), .. Words(OfTests), .. Words("Say something else, the more")];

    /// <summary>In the pseudo-locale each letter of the program has an accent, so a plain word is one that nobody can translate.</summary>
    [Fact]
    public void In_the_pseudo_locale_no_screen_shows_a_word_of_the_program_as_it_is()
    {
        Say.Catalogue = Catalogue.In("pseudo");
        var (plain, screens) = (new List<string>(), 0);
        Visit((state, stage) =>
        {
            screens++;
            // Diagnostics stay in English, and nine answers have a row each, which cuts their words.
            if (!stage.Text.Contains("TS0", StringComparison.Ordinal) && !state.Name.Contains("nine answers", StringComparison.Ordinal))
                plain.AddRange(Words(Address().Replace(stage.Text, "")).Where(word => !Known.Contains(word)).Distinct()
                    .Select(word => $"{state}: {word}"));
        });
        screens.ShouldBeGreaterThan(100);
        plain.ShouldBeEmpty();
    }

    [Theory, InlineData("de"), InlineData("es")]
    public void In_every_language_no_screen_cuts_a_word_and_its_bar_has_room_for_the_way_out(string language)
    {
        var english = EnglishWaysOut.Value;
        Say.Catalogue = Catalogue.In(language);
        var (cut, ways) = (new List<string>(), new HashSet<string>());
        Visit((state, stage) =>
        {
            if (WayOut(state, stage) is { } way) ways.Add(way);
            // Nine answers have a row each in any language.
            if (!state.Name.Contains("nine answers", StringComparison.Ordinal))
                cut.AddRange(stage.Rows.Where(row => Cut().IsMatch(row)).Select(row => $"{state}: {row}"));
            if (TextWidth.Measure(stage.Bar) > 80) cut.Add($"{state}: {stage.Bar}");
            // What a key does stands right behind its name, so a name that is cut ends in no blank.
            if (stage.Current is HelpScreen)
                cut.AddRange(stage.Rows.Where(row => row.Contains('…', StringComparison.Ordinal)).Select(row => $"{state}: {row}"));
            if (stage.Current is HelpScreen && stage.Bar.Contains('▼', StringComparison.Ordinal))
                cut.Add($"{state}: its help has two pages");
        });
        cut.ShouldBeEmpty();
        english.Count.ShouldBeGreaterThan(50);
        english.Except(ways).ShouldBeEmpty(language);
    }

    [Fact]
    public void In_the_pseudo_locale_a_game_in_plain_lines_shows_no_word_of_the_program_as_it_is()
    {
        Say.Catalogue = Catalogue.In("pseudo");
        var scenario = Translation.Pseudo(ScenarioReader.Read(Scenarios.SmallText, "small.yaml")).Scenario.ShouldNotBeNull();
        var text = new StringWriter();
        new PlainTextFrontend(new StringReader("?\nt\nm\nr\nn\nx\n2\nu\n2\n1\n?\n2\na\na\nm\n\n"), text, Meters.Debrief, []).Play(scenario);
        Words($"{text}").Distinct().Except(Words("bench ask who tower amends let ada wheel")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("de", "e Bo hoch gleich", "Du erwartest: Bo, Vertrauen steigt, Angst bleibt gleich.")]
    [InlineData("de", "e bo r g", "Du erwartest: Bo, Vertrauen sinkt, Angst bleibt gleich.")]
    [InlineData("es", "e Bo sube baja", "Esperas: Bo, confianza sube, miedo baja.")]
    [InlineData("es", "e nadie", "Esperas que no le afecte a nadie.")]
    public void What_is_typed_in_plain_lines_is_in_the_language(string language, string typed, string heard)
    {
        Say.Catalogue = Catalogue.In(language);
        using var folder = new Folder();
        var store = new Records.Journal.PlaythroughStore(folder.Path, _ => Scenarios.Small, TimeProvider.System);
        using var session = store.Begin(Scenarios.Small, "text");
        var text = new StringWriter();
        new PlainTextFrontend(new StringReader($"{typed}\nq\n"), text, Meters.Debrief, [], session).Play(Scenarios.Small);
        $"{text}".ShouldContain(heard);
    }

    [Theory]
    [InlineData("de", "Wenn Bo schweigt", true)]
    [InlineData("de", "Wenn Bo schweigt, dann", true)]
    [InlineData("de", "Wenn Bo schweigt, frage ich nach.", false)]
    [InlineData("de", "Ich frage nach.", false)]
    [InlineData("es", "Si Bo calla", true)]
    [InlineData("es", "Si Bo calla entonces pregunto", false)]
    [InlineData("en", "If Bo says nothing, I'll ask", false)]
    [InlineData("en", "If Bo says nothing", true)]
    public void Half_a_commitment_is_known_in_every_language(string language, string text, bool isHalf)
    {
        Say.Catalogue = Catalogue.In(language);
        TakeAwayPage.IsHalf(text).ShouldBe(isHalf);
    }

    /// <summary>English words that are no German ones, and that hardly any English sentence does without.</summary>
    static readonly string[] English =
    [
        "the", "and", "you", "your", "with", "what", "who", "nobody", "vote", "page", "next", "continue", "team", "people", "answer",
        "help", "keys", "trust", "fear", "now", "told", "work", "of", "to", "is",
    ];

    [Fact]
    public void A_workshop_of_a_German_scenario_has_no_English_on_the_wall()
    {
        Say.Catalogue = Catalogue.In("de");
        using var group = new GroupOf(Scenarios.SmallIn("de"),
            new([new("Die Gruppe", Voters.At(["Nord", "Süd"]))], 90, DecisionRule.MostVotesThenFacilitator, BallotWay.Tables, 3));
        var (seen, stage) = (new List<string>(), group.Stage);
        for (var i = 0; i < 200 && !stage.Bar.Contains(Say.Text("group.last-part")[..20], StringComparison.Ordinal); i++)
        {
            seen.Add(stage.Text);
            stage.Press(Key.F1);
            seen.Add(stage.Text);
            stage.Press(Key.Esc);
            if (group.Workshop.Stage == WorkshopStage.Voting && !group.Workshop.Open!.IsFull) stage.Press("ab");
            else if (group.Workshop.Stage == WorkshopStage.Revealed && group.Workshop.Verdict!.Open.Length > 1)
                stage.Press("b").Press(Key.Enter);
            else stage.Press(Key.Enter);
        }

        group.Workshop.Stage.ShouldBe(WorkshopStage.Debrief);
        stage.Bar.ShouldContain("Das war der letzte Teil");
        var all = string.Join('\n', seen);
        string[] german = ["„Ich war’s nicht“, sagt niemand.", "Gleichstand", "Die Moderation entscheidet.", "Vertrauen", "Was sagst du?"];
        foreach (var words in german) all.ShouldContain(words);
        seen.SelectMany(page => Regex.Matches(page, @"\p{L}+").Select(match => match.Value)
            .Where(word => English.Contains(word, StringComparer.OrdinalIgnoreCase) && word != "Team")).Distinct().ShouldBeEmpty();
    }

    static readonly Lazy<HashSet<string>> EnglishWaysOut = new(() =>
    {
        Say.Catalogue = Catalogue.In("en");
        var found = new HashSet<string>();
        Visit((state, stage) =>
        {
            if (WayOut(state, stage) is { } way) found.Add(way);
        });
        return found;
    });

    /// <summary>A state whose bar has the key that leaves it; null where it has none.</summary>
    static string? WayOut(State state, Stage stage) =>
        stage.Keys.Active().Any(key => key is { Action: KeyAction.Back or KeyAction.Quit, Label: { } label }
            && stage.Bar.Contains($"{key.Keys[0].Name} {label}", StringComparison.Ordinal))
        ? $"{state}, {(stage.Current is HelpScreen ? "help" : "shown")}" : null;

    /// <summary>Shows each state and its help page.</summary>
    static void Visit(Action<State, Stage> look)
    {
        foreach (var state in ScreenCatalogue.States)
        {
            var (stage, owner) = state.Open();
            using (owner)
            using (stage)
            {
                look(state, stage);
                if (stage.Current is not HelpScreen) look(state, stage.PressAtOnce(Key.F1));
            }
        }
    }

    static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>Where phones vote.</summary>
    [GeneratedRegex(@"HTTP://\S+")]
    private static partial Regex Address();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"[^\s„“”]…(?!\w)")]
    private static partial Regex Cut();

    sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("trustsim-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
