using System.Text.RegularExpressions;
using TrustSim.Authoring.Foreign;
using TrustSim.Commands;
using TrustSim.Presentation.Catalogues;

namespace TrustSim.Tests;

/// <summary>One language a run: the option's, else the system's, else English; the story in it where it has a translation.</summary>
public sealed class LanguageOfRunTests : IDisposable
{
    const string Story =
        "trustsim: 1\ntitle: The Report\nteam: { ada: { name: Ada } }\nscenes: { monday: { text: It is Monday., choices: [{ id: go, "
            + "text: Go., work: clear }, { id: stay, text: Stay., acts: { build-up: strong } }] }, friday: { ending: Friday } }\n";

    const string German =
        "translation: de\ntitle: Der Bericht\nask: Und nun?\nteam: { ada: { name: Ada } }\nscenes: { monday: { title: Montag, text: Es "
            + "ist \"Montag\"., choices: { go: { text: Los. }, stay: { text: Bleib. } } }, friday: { title: Freitag, ending: Ende } }\n";

    readonly string folder = Directory.CreateTempSubdirectory("trustsim").FullName;

    public LanguageOfRunTests()
    {
        File.WriteAllText(Of("story.yaml"), Story);
        File.WriteAllText(Of("story.de.yaml"), German);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("de_DE.UTF-8", null, "es_ES", "de-DE")]
    [InlineData("", "es_ES@euro", "de_DE", "es-ES")]
    [InlineData(null, null, "pt_BR.UTF-8", "pt-BR")]
    [InlineData("C", "de_DE", "de_DE", null)]
    [InlineData(null, null, "C.UTF-8", null)]
    [InlineData(null, null, "POSIX", null)]
    [InlineData(null, null, null, null)]
    public void The_first_variable_that_is_set_says_the_systems_language(string? all, string? messages, string? lang, string? language) =>
        CommonOptions.SystemLanguageOf(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null })
            .ShouldBe(language);

    [Theory, InlineData("de"), InlineData("de_AT"), InlineData("DE"), InlineData("de_AT.UTF-8@euro")]
    public void A_game_is_in_the_language_of_the_run(string language)
    {
        var run = ProgramRun.Of("play", Of("story.yaml"), "--language", language, "--choose", "go");
        run.ExitCode.ShouldBe(0, run.Errors);
        foreach (var words in (string[])["Der Bericht", "Es ist „Montag“.", "Teil 1 von 4: Was geschah", "Du hast gewählt: Los."])
            run.Output.ShouldContain(words);
        foreach (var words in (string[])["Part 1 of", "You chose", "Monday"]) run.Output.ShouldNotContain(words);
    }

    [Fact]
    public void Another_regions_translation_is_better_than_none()
    {
        File.Move(Of("story.de.yaml"), Of("story.de-AT.yaml"));
        File.WriteAllText(Of("story.de-AT.yaml"), German.Replace("translation: de", "translation: de-AT", StringComparison.Ordinal));
        foreach (var language in (string[])["de", "de-CH"])
        {
            var run = ProgramRun.Of("play", Of("story.yaml"), "--language", language, "--choose", "go");
            run.Output.ShouldContain("Es ist „Montag“.");
            run.Errors.ShouldContain("de-AT");
        }

        ProgramRun.Of("play", Of("story.yaml"), "--language", "def", "--choose", "go").Output.ShouldContain("It is Monday.");
    }

    [Theory, InlineData("en", true), InlineData("en_GB", true), InlineData("es", false)]
    public void A_story_that_says_what_it_is_written_in_needs_no_translation_into_that(string language, bool isWritten)
    {
        File.WriteAllText(Of("story.yaml"), "language: en\n" + Story);
        var run = ProgramRun.Of("play", Of("story.yaml"), "--language", language, "--choose", "go");
        run.ExitCode.ShouldBe(0, run.Errors);
        (run.Errors.Length == 0).ShouldBe(isWritten, run.Errors);
    }

    [Fact]
    public void The_quotation_marks_of_a_story_are_those_of_its_language()
    {
        File.WriteAllText(Of("story.yaml"), "language: de\n" + Story.Replace(
            "It is Monday.", "'Es ist \"Montag\".'", StringComparison.Ordinal));
        ProgramRun.Of("play", Of("story.yaml"), "--choose", "go").Output.ShouldContain("Es ist „Montag“.");
        ProgramRun.Of("check", Of("story.yaml")).Errors.ShouldNotContain("„");
    }

    /// <summary>The build takes a file whose name ends in a language for another program's, unless it is told otherwise.</summary>
    [Theory, InlineData("de", "Der missglückte Start"), InlineData("es", "El lanzamiento fallido")]
    public void What_comes_with_the_program_is_there_in_its_languages(string language, string title)
    {
        ProgramRun.Of("list", "--language", language).Output.ShouldContain(title);
        foreach (var name in (string[])["failed-launch", "tempting-leash", "whose-idea", "gas", "cake"])
        {
            var run = ProgramRun.Of("play", name, "--language", language, "--plain");
            (run.Errors + run.Output).ShouldNotContain($".{language}.yaml", customMessage: name);
        }
    }

    [Fact]
    public void A_story_without_a_translation_is_told_as_it_is_written_by_a_program_in_that_language()
    {
        var run = ProgramRun.Of("play", Of("story.yaml"), "--language", "es", "--choose", "go");
        run.ExitCode.ShouldBe(0, run.Errors);
        foreach (var words in (string[])["It is Monday.", "Parte 1 de 4, lo que pasó", "¿Qué haces?"]) run.Output.ShouldContain(words);
        run.Errors.ShouldContain("No hay ninguna traducción");
    }

    [Fact]
    public void A_program_without_that_language_speaks_English()
    {
        var run = ProgramRun.Of("play", Of("story.yaml"), "--language", "fr", "--choose", "go");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("Part 1 of 4, what happened");
    }

    [Fact]
    public void A_guide_says_which_words_are_in_which_language()
    {
        var run = ProgramRun.Of("guide", Of("story.yaml"), "--language", "de", "--html", "-");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("<html lang=\"de\"");
        run.Output.ShouldContain("der Leitfaden für die Moderation");
        ProgramRun.Of("guide", Of("story.yaml"), "--language", "es", "--html", "-").Output.ShouldContain("<html lang=\"es\"");
    }

    [Fact]
    public void Check_explain_test_and_help_stay_in_English()
    {
        ProgramRun.Of("check", Of("story.yaml"), "--language", "de").Output.ShouldContain(" checked: ");
        ProgramRun.Of("play", "--language", "de", "--help").Output.ShouldContain("Play a scenario.");
        ProgramRun.Of("play", "--language", "de").Errors.ShouldContain("play needs a SCENARIO");
        ProgramRun.Of("explain").Output.ShouldContain("More about one of them");
    }

    [Fact]
    public void A_drawing_and_what_is_said_about_it_stay_in_English()
    {
        ProgramRun.Of("graph", Of("story.yaml"), "--language", "de").Output.ShouldContain("among them. It begins with monday.");
        ProgramRun.Of("graph", Of("none.yaml"), "--language", "de").Errors.ShouldContain("There is no scenario");
    }

    [Theory]
    [InlineData("en", "It is a story in Twee, the text form of Twine, and no export of games.")]
    [InlineData("de", "Das ist eine Geschichte in Twee, der Textform von Twine, kein Export von Spielen.")]
    [InlineData("es", "Es una historia en Twee, la forma de texto de Twine, y no una exportación de partidas.")]
    public void A_story_of_another_program_is_named_in_the_language(string language, string words)
    {
        File.WriteAllText(Of("story.twee"), ":: Start\n[[On->End]]\n");
        ProgramRun.Of("import", Of("story.twee"), "--language", language).Errors.ShouldContain(words);
    }

    [Fact]
    public void Kinds_of_stories_have_the_names_of_their_table() =>
        ((string[])["twee", "twine-html", "h5p", "ink", "yarn"]).Select(kind => Say.Text($"import.kind-{kind}"))
            .ShouldBe(ForeignKindTable.Rows.Select(row => row.Name));

    [Theory]
    [InlineData("de", "Momente zu je drei Minuten: ", "Szenen, ", " Wörter.")]
    [InlineData("es", "Momentos de tres minutos: ", "escenas, ", " palabras.")]
    public void Lists_are_in_the_language(string language, string moments, string scenes, string all)
    {
        ProgramRun.Of("list", "--language", language).Output.ShouldContain(moments);
        var table = ProgramRun.Of("scenes", "failed-launch", "--language", language).Output;
        table.ShouldContain(scenes);
        table.TrimEnd().ShouldEndWith(all);
        Regex.IsMatch(table, " [0-9],[0-9] min ").ShouldBeTrue(table);
        foreach (var kind in (string[])[" decision ", " ending ", " interlude "]) table.ShouldNotContain(kind);
    }

    string Of(string name) => Path.Combine(folder, name);
}
