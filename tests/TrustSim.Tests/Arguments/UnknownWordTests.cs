namespace TrustSim.Tests.Arguments;

/// <summary>Meaningless words on the command line.</summary>
public sealed class UnknownWordTests
{
    [Theory]
    [InlineData("trustsim has no command “chek”. Did you mean check?", "chek", "x")]
    [InlineData("trustsim has no command “chek”. Did you mean check?", "chek", "x", "--max-roads", "5")]
    [InlineData("trustsim has no command “zzz”. All of them: trustsim --help", "zzz")]
    [InlineData("trustsim has no command “[x]”", "[x]")]
    [InlineData("trustsim check has no option --bogus.", "check", "--bogus")]
    [InlineData("trustsim check has no option --bogus.", "check", "a.yaml", "--bogus=3", "b.yaml")]
    [InlineData("Did you mean --max-roads?", "check", "a.yaml", "--max-road", "3")]
    [InlineData("Did you mean --max-roads?", "check", "a.yaml", "—max-roads", "3")]
    [InlineData("trustsim import has no option -f.", "import", "-f")]
    [InlineData("trustsim check has no option --plain. All of them: trustsim check --help", "check", "a.yaml", "--plain")]
    [InlineData("trustsim workshop has no option --plain.", "--plain", "workshop", "whose-idea")]
    [InlineData("trustsim list has no option --meters.", "--meters", "live", "list")]
    [InlineData("trustsim cohort has no option --json.", "cohort", "a.json", "--json")]
    [InlineData("trustsim export has no option --csv.", "export", "--csv")]
    [InlineData("trustsim forget has no option --everything.", "forget", "--everything", "--yes")]
    [InlineData("trustsim list has no option --fast.", "list", "--fast")]
    [InlineData("trustsim has no option --html.", "--html", "x")]
    [InlineData("trustsim workshop has no command “exprot”. Did you mean export?", "workshop", "exprot", "--csv", "-")]
    [InlineData("“x” is one word too many: trustsim list takes none.", "list", "x")]
    [InlineData("“b” is one word too many: trustsim workshop takes SCENARIO.", "workshop", "a", "b")]
    [InlineData("“--theme” is one word too many: trustsim play takes SCENARIO.", "play", "whose-idea", "--", "--theme")]
    [InlineData("trustsim check needs a FILE: scenario files, translations, or folders of them.", "check")]
    [InlineData("trustsim translate needs a LANGUAGE: the language to translate it into: de, pt-BR.", "translate", "a.yaml")]
    [InlineData("--lrs URL is missing: the address of the store’s xAPI.", "push")]
    [InlineData("--html stands there more than once. Give it once.", "report", "--html", "a.html", "--html", "b.html")]
    [InlineData("--json stands alone: leave “maybe” out.", "history", "--json=maybe")]
    [InlineData("--meters never: give live, after or debrief.", "play", "whose-idea", "--meters", "never")]
    [InlineData("--people 1.5: give a number from 1 to 200.", "workshop", "whose-idea", "--people", "1.5")]
    [InlineData("--people twelve: give a number from 1 to 200.", "workshop", "whose-idea", "--people", "twelve")]
    [InlineData("--minutes 90min: give a number from 1 to 480.", "workshop", "whose-idea", "--minutes", "90min")]
    [InlineData("--tables 0: give names separated by commas, or a number from 1 to 200.", "workshop", "--tables", "0")]
    [InlineData("--tables: two tables have the same name.", "workshop", "--tables", "A,B,A")]
    [InlineData("--tables: two tables have the same name.", "workshop", "--tables", "Window,Door,wi\u200bndow")]
    public void Unknown_words_are_reported_with_a_suggestion(string says, params string[] args)
    {
        var run = ProgramRun.Of(args);
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldContain(says);
        run.Output.ShouldContain("Usage:");
        FrameworkPhrases.ShouldBeAbsentFrom(run, string.Join(' ', args));
    }

    [Theory]
    [InlineData("check", "--bogus", "--help")]
    [InlineData("chek", "--help")]
    [InlineData("schema", "-h")]
    public void Help_wins_over_unknown_words(params string[] args)
    {
        var run = ProgramRun.Of(args);
        (run.ExitCode, run.Errors).ShouldBe((ExitCode.Fine, ""));
        run.Output.ShouldContain("Usage:");
    }

    [Fact]
    public void A_file_whose_name_looks_like_an_option_is_named_behind_two_hyphens()
    {
        var run = ProgramRun.Of("check", "--", "--bogus");
        run.Errors.ShouldBe("“--bogus” cannot be read: There is no such file.\n");
        FrameworkPhrases.ShouldBeAbsentFrom(run, "--bogus");
    }

    [Theory]
    [InlineData("“*.yaml” cannot be read: There is no such file.", "check", "*.yaml")]
    [InlineData("There is no scenario and no file “@own.txt”.", "play", "@own.txt")]
    [InlineData("“@files” cannot be read: There is no such file.", "check", "@files")]
    [InlineData("“@a.json” cannot be read: There is no such file.", "import", "@a.json")]
    [InlineData("A workshop needs a terminal of its own", "workshop", "whose-idea", "--tables", "@home,@office")]
    public void Words_with_an_at_sign_or_a_star_are_plain_text(string says, params string[] args)
    {
        var run = ProgramRun.Of(args);
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldContain(says);
        FrameworkPhrases.ShouldBeAbsentFrom(run, string.Join(' ', args));
    }
}
