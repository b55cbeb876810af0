using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Library;
using TrustSim.Records.Journal;

namespace TrustSim.Tests;

/// <summary>Translations on a real disk: begun, filled in, played, checked.</summary>
public sealed class TranslateTests : IDisposable
{
    const string Story =
        "trustsim: 1\ntitle: The Report\nteam: { ada: { name: Ada } }\nscenes: { monday: { text: It is Monday., choices: [{ id: go, "
            + "text: Go., work: clear }, { id: stay, text: Stay., acts: { build-up: strong } }] }, friday: { ending: Friday } }\n";

    const string German =
        "translation: de\ntitle: Der Bericht\nask: Und nun?\nteam: { ada: { name: Ada } }\nscenes: { monday: { text: Es "
            + "ist Montag., choices: { go: { text: Los. }, stay: { text: Bleib. } } }, friday: { ending: Ende } }\n";

    readonly string folder = Directory.CreateTempSubdirectory("trustsim").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Translate_begins_a_file_beside_the_scenario()
    {
        var run = ProgramRun.Of("translate", Write("story.yaml", Story), "de");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("story.de.yaml was begun: 7 texts, 6 to translate, 0 changed since, 0 left over.");
        Read("story.de.yaml").ShouldContain("title:\n  of: The Report\n  to: |-\n");
        Files().ShouldBe(["story.de.yaml", "story.yaml"]);
    }

    [Fact]
    public void Translate_brings_a_file_up_to_date_and_keeps_what_it_was()
    {
        var file = Write("story.yaml", Story);
        var before = "translation: de\n# by Jo\ntitle: Der Bericht\nsummary: Weg damit\n";
        Write("story.de.yaml", before);
        var run = ProgramRun.Of("translate", file, "de");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("was brought up to date: 7 texts, 5 to translate, 0 changed since, 1 left over.");
        run.Output.ShouldContain("story.de.yaml.before");
        Read("story.de.yaml.before").ShouldBe(before);
        Read("story.de.yaml").ShouldContain("title:\n  of: The Report\n  to: Der Bericht\n");
        Read("story.de.yaml").ShouldContain("to: Weg damit");
        ProgramRun.Of("translate", file, "de").Output.ShouldContain("is up to date");
        Read("story.de.yaml.before").ShouldBe(before);
    }

    [Fact]
    public void Translate_leaves_a_file_alone_that_it_cannot_read()
    {
        var file = Write("story.yaml", Story);
        Write("story.de.yaml", "translation: de\ntitle: [\n");
        var run = ProgramRun.Of("translate", file, "de");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("story.de.yaml:2:8: error TS0016: ");
        Read("story.de.yaml").ShouldBe("translation: de\ntitle: [\n");
    }

    [Theory]
    [InlineData("none.yaml", "de", 2, "cannot be translated")]
    [InlineData("story.yaml", "German", 2, "is not a language")]
    [InlineData("story.yaml", "../de", 2, "is not a language")]
    [InlineData("story.yaml", "pseudo", 2, "needs no file")]
    [InlineData("story.de.yaml", "fr", 2, "is itself a translation")]
    [InlineData("bad.yaml", "de", 1, "cannot be translated before this is mended")]
    public void Translate_reports_failures(string file, string language, int exitCode, string words)
    {
        Write("story.yaml", Story);
        Write("story.de.yaml", German);
        Write("bad.yaml", "trustsim: 1\n");
        var run = ProgramRun.Of("translate", Path.Combine(folder, file), language);
        run.ExitCode.ShouldBe(exitCode);
        run.Errors.ShouldContain(words);
        Files().ShouldBe(["bad.yaml", "story.de.yaml", "story.yaml"]);
    }

    [Fact]
    public void A_scenario_is_played_in_the_words_of_its_translation()
    {
        var file = Write("story.yaml", Story);
        Write("story.de.yaml", German);
        var run = ProgramRun.Of("play", file, "--language", "de", "--choose", "go");
        run.ExitCode.ShouldBe(0, run.Errors);
        foreach (var words in (string[])["Der Bericht", "Es ist Montag.", "Und nun?", "Los.", "Ende"]) run.Output.ShouldContain(words);
        run.Output.ShouldNotContain("It is Monday.");
    }

    [Theory]
    [InlineData("de-AT", "Es gibt keine Übersetzung in de-AT; das ist die in de.")]
    [InlineData("de_CH", "Es gibt keine Übersetzung in de-CH; das ist die in de.")]
    [InlineData("DE", "")]
    public void A_region_is_played_in_its_language(string language, string remark)
    {
        var file = Write("story.yaml", Story);
        Write("story.de.yaml", German);
        var run = ProgramRun.Of("play", file, "--language", language, "--choose", "go");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("Es ist Montag.");
        run.Errors.Trim().ShouldBe(remark);
    }

    [Fact]
    public void A_translation_that_needs_mending_is_played()
    {
        var file = Write("story.yaml", Story);
        Write("story.de.yaml",
            German.Replace("title: Der Bericht", "title: Der Bericht: neu\nsummary: Kurz: gut", StringComparison.Ordinal));
        var run = ProgramRun.Of("play", file, "--language", "de", "--choose", "go");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("Der Bericht: neu");
        run.Errors.ShouldContain("story.de.yaml“ ist zu korrigieren");
        ProgramRun.Of("check", Path.Combine(folder, "story.de.yaml")).Lines.Count(line => line.Contains("TS0003", StringComparison.Ordinal))
            .ShouldBe(3, "two of them, and the line about explain");
    }

    [Theory]
    [InlineData("play", "--choose", "go")]
    [InlineData("preview")]
    [InlineData("analyse")]
    [InlineData("graph")]
    public void A_mistake_in_the_expected_plays_stops_nobody(string command, params string[] options)
    {
        var file = Write("story.yaml", Story + "plays: { one: { choose: gone, expect: { ending: friday } } }\n");
        var run = ProgramRun.Of([command, file, .. options]);
        run.Output.ShouldContain(command == "preview" ? "The team" : "The Report");
        (run.Output + run.Errors).ShouldContain(command == "preview" ? "TS0081" : "need mending");
        var test = ProgramRun.Of("test", file);
        test.ExitCode.ShouldNotBe(0);
        test.Output.ShouldContain("TS0081");
        ProgramRun.Of("check", file).ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_missing_translation_is_remarked_upon()
    {
        var run = ProgramRun.Of("play", Write("story.yaml", Story), "--language", "fr", "--choose", "go");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("It is Monday.");
        run.Errors.ShouldContain("There is no translation");
        run.Errors.ShouldContain("trustsim translate");
        ProgramRun.Of("play", "failed-launch", "--language", "../fr").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_translation_is_not_offered_as_a_scenario()
    {
        Write("story.yaml", Story);
        Write("story.de.yaml", German);
        // Three letters are not a language tag.
        Write("story.old.yaml", Story);
        ScenarioLibrary.In(folder, []).Select(source => source.Name).ShouldBe(["story.old", "story"], ignoreOrder: true);
        ProgramRun.Of("play", Path.Combine(folder, "story.de.yaml")).Errors.ShouldContain("--language de");
    }

    [Fact]
    public void Check_of_a_folder_takes_the_translations_with_it()
    {
        var file = Write("story.yaml", Story);
        Write("story.de.yaml", German.Replace("Es ist Montag.", "", StringComparison.Ordinal));
        var run = ProgramRun.Of("check", folder);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("story.de.yaml:5:21: warning TS0094: 'It is Monday.' has no translation (scenes/monday/text).");
        run.Lines[^2].ShouldBe("1 scenario and 1 translation checked: 1 thing to mend.");
        ProgramRun.Of("check", Path.Combine(folder, "story.de.yaml")).Lines[^2].ShouldBe("1 translation checked: 1 thing to mend.");
        ProgramRun.Of("check", file).ExitCode.ShouldBe(0);
        ProgramRun.Of("check", file, "--language", "de").ExitCode.ShouldBe(1);
        ProgramRun.Of("check", file, "--language", "fr").ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("failed-launch")]
    public void In_the_pseudo_locale_no_text_of_the_scenario_is_shown_as_it_is(string name)
    {
        var scenario = ScenarioLibrary.Open(null).Sources.Single(source => source.Name == name).Read().Scenario!;
        var answers = ArchetypePlayer.Play(scenario, Archetype.EarnsTrust).Decisions.Select(decision => decision.Choice.Value);
        var run = ProgramRun.Of("play", name, "--language", "pseudo", "--choose", string.Join(',', answers));
        run.ExitCode.ShouldBe(0, run.Errors);
        var shown = string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        shown.Count(sign => sign == '[').ShouldBeGreaterThan(50);
        foreach (var (address, text) in ScenarioTexts.List(scenario).Where(one => one.Value.Contains(' ', StringComparison.Ordinal)))
            shown.ShouldNotContain(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Case.Sensitive,
                address);
    }

    [Fact]
    public void A_playthrough_in_another_language_resumes_in_it()
    {
        var file = Write("story.yaml", Story);
        Write("story.de.yaml", German);
        var reading = ScenarioLibrary.File(file).ReadIn("de").ShouldNotBeNull();
        var store = new PlaythroughStore(Path.Combine(folder, "plays"), text => SavedScenario.Read(text).Scenario, TimeProvider.System);
        using (var session = store.Begin(reading.Scenario!, reading.Text)) session.Record(
            Playthrough.Start(reading.Scenario!).ToQuestion().Decide(new("stay")));
        File.Delete(file);
        File.Delete(Path.Combine(folder, "story.de.yaml"));
        var kept = store.Unfinished().ShouldHaveSingleItem();
        kept.Title.ShouldBe("Der Bericht");
        kept.Playthrough.ShouldNotBeNull().Scenario.Scenes[0].Text.ShouldBe("Es ist Montag.");
    }

    IEnumerable<string> Files() => Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
