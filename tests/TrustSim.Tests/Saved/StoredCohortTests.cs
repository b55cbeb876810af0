using System.Text;
using System.Text.RegularExpressions;
using TrustSim.Core.Play;
using TrustSim.Tests.Arguments;
using TrustSim.Tests.Lrs;

namespace TrustSim.Tests.Saved;

/// <summary>A group is summed up from a learning record store to the same figures as from files.</summary>
[Collection(Home.Collection)]
public sealed class StoredCohortTests : IDisposable
{
    const string Other =
        """[{"id":"2ed6657d-e927-568b-95e1-2665a8aea6a2","actor":{"mbox":"mailto:a@example.org"},"""
            + """ "verb":{"id":"https://example.org/v"},"object":{"id":"https://example.org/o"}}]""";

    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Theory, InlineData("1.0.3"), InlineData("2.0.0")]
    public void The_figures_are_those_of_the_files(string version)
    {
        KeepGroup();
        using var store = new Shelf(version);
        store.Put(Other);
        Push(store);
        home.Run("export", "--output", home["all.json"]).ExitCode.ShouldBe(0);
        foreach (var more in (string[][])[[], ["--scenario", "whose-idea"]])
        {
            var files = home.Run(["cohort", home["all.json"], "--csv", "-", .. more]);
            var stored = home.Run(["cohort", "--lrs", store.Url, "--csv", "-", .. more]);
            (stored.ExitCode, stored.Errors).ShouldBe((0, ""));
            stored.Output.ShouldBe(files.Output);
            stored.Output.ShouldContain("whose-idea");
            home.Run(["cohort", "--lrs", store.Url, .. more]).Output.ShouldBe(home.Run(["cohort", home["all.json"], .. more]).Output);
        }

        const string activity = "activity=https%3A%2F%2Ftrustsim.invalid%2Fscenarios%2Fwhose-idea";
        store.Asked.ShouldContain(line => line.Contains("?from=", StringComparison.Ordinal));
        store.Asked.ShouldContain(line => line.Contains(activity, StringComparison.Ordinal));
    }

    [Fact]
    public void A_game_that_goes_on_is_summed_up_where_it_stands_now()
    {
        KeepGroup();
        var name = home.Keep("whose-idea", Archetype.Blamer, "Wren", most: 1);
        using var store = new Shelf();
        Push(store);
        using (var session = home.OpenPlaythrough(name))
        {
            var text = File.ReadAllText(Path.Combine(Repository.Scenarios, "whose-idea.yaml"));
            session.Record(ArchetypePlayer.Play(Authoring.Format.ScenarioReader.Read(text, "whose-idea").Scenario!, Archetype.Blamer));
        }

        Push(store);
        home.Run("export", "--output", home["all.json"]).ExitCode.ShouldBe(0);
        home.Run("cohort", "--lrs", store.Url, "--csv", "-").Output.ShouldBe(home.Run("cohort", home["all.json"], "--csv", "-").Output);
    }

    [Fact]
    public void What_is_missing_in_the_store_is_said()
    {
        KeepGroup();
        using var store = new Shelf();
        var sent = home.Run("export", "--format", "xapi").Output;
        var lines = sent.Trim().Trim('[', ']').Split(",\n");
        var missing = Array.FindIndex(lines, line => line.Contains("verbs/responded", StringComparison.Ordinal));
        store.Put($"[{string.Join(',', lines.Where((_, index) => index != missing))}]");
        var run = home.Run("cohort", "--lrs", store.Url);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBe("Answers of 1 game are missing in the store: `trustsim push` sends them from where it was played.\n");
        run.Output.ShouldContain("6 people");
    }

    [Fact]
    public void Figures_out_of_their_ranges_are_left_out()
    {
        KeepGroup();
        using var store = new Shelf();
        store.Put(Regex.Replace(home.Run("export", "--format", "xapi").Output,
            @"xapi/trust"":[0-9.]+", "xapi/trust\":1e300"));
        var run = home.Run("cohort", "--lrs", store.Url);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("are not as TrustSim writes them");
        run.Output.ShouldNotContain("E+");
    }

    [Fact]
    public void A_store_of_version_1_is_summed_up_with_what_it_has()
    {
        var folder = Path.Combine(House.Repository.Root.FullName, "tests", "corpus", "exports", "version-1");
        using var store = new Shelf();
        store.Put(File.ReadAllText(Path.Combine(folder, "journals-xapi.json")));
        var run = home.Run("cohort", "--lrs", store.Url, "--csv", "-");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("an earlier TrustSim, which did not say by which rules");
        FrameworkPhrases.ShouldBeAbsentFrom(run, "cohort");
    }

    [Theory]
    [InlineData("[]", "application/json", "is not a learning record store")]
    [InlineData("<html>Log in to Wi-Fi</html>", "text/html", "is not a learning record store")]
    [InlineData("{\"statements\":[],\"more\":\"\"}", "application/json; charset=nonsense", "cannot be read")]
    [InlineData("{\"statements\":[],\"more\":\"\"}", "application/json; charset=utf-7", "cannot be read")]
    [InlineData("{\"statements\":[{\"id\":\"\\ud800\"}", "application/json", "cannot be read")]
    [InlineData("{\"statements\":[], \"more\":\"\\ud800\"}", "application/json", "cannot be read")]
    [InlineData("{\"statements\":{}}", "application/json", "cannot be read")]
    [InlineData("{\"statements\":[null]}", "application/json", "cannot be read")]
    [InlineData("{\"statements\":[],\"more\":\"/xapi/statements?from=7\"}", "application/json", "again and again")]
    [InlineData("{\"statements\":[],\"more\":\"http://elsewhere.invalid/\"}", "application/json", "sends you elsewhere")]
    public void A_store_that_misbehaves_is_described(string body, string type, string says)
    {
        KeepGroup();
        using var store = new Shelf();
        Push(store);
        store.Instead = page => page == 1 ? (Encoding.UTF8.GetBytes(body), type) : null;
        var run = home.Run("cohort", "--lrs", store.Url);
        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Errors.ShouldContain($"The store at {store.Url}statements: ");
        run.Errors.ShouldContain(says);
        run.Errors.ShouldContain("7 statements were read before; nothing is summed up.");
        FrameworkPhrases.ShouldBeAbsentFrom(run, "cohort");
    }

    [Fact]
    public void Half_a_sign_in_one_statement_spoils_no_other()
    {
        KeepGroup();
        using var store = new Shelf();
        Push(store);
        var whole = home.Run("cohort", "--lrs", store.Url).Output;
        store.Put(Other.Replace("https://example.org/v", "\\ud800", StringComparison.Ordinal));
        home.Run("cohort", "--lrs", store.Url).Output.ShouldBe(whole);
    }

    [Fact]
    public void No_password_is_shown()
    {
        KeepGroup();
        using var store = new Shelf { Instead = _ => ([], "application/json") };
        File.WriteAllText(home["secret"], "somebody:swordfish\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(home["secret"], UnixFileMode.UserRead);
        var run = home.Run("cohort", "--lrs", store.Url, "--credentials", home["secret"]);
        run.ExitCode.ShouldBe(2);
        (run.Output + run.Errors).ShouldNotContain("swordfish");
        (run.Output + run.Errors).ShouldNotContain(Convert.ToBase64String("somebody:swordfish"u8));
    }

    [Theory]
    [InlineData("Name files that were exported, or the store", "cohort")]
    [InlineData("Not both.", "cohort", "FILE", "--lrs", "http://127.0.0.1:1/")]
    [InlineData("go with --lrs URL.", "cohort", "FILE", "--since", "2026-11-30")]
    [InlineData("a day or a time", "cohort", "--lrs", "http://127.0.0.1:1/", "--since", "yesterday")]
    [InlineData("is not encrypted", "cohort", "--lrs", "http://lrs.example/")]
    public void A_command_that_makes_no_sense_is_refused(string says, params string[] arguments)
    {
        var run = home.Run(arguments);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(says);
    }

    [Fact]
    public void Since_is_asked_of_the_store_in_its_own_time()
    {
        using var store = new Shelf();
        home.Run("cohort", "--lrs", store.Url, "--since", "2026-11-30T10:00+01:00").ExitCode.ShouldBe(2);
        store.Asked.ShouldHaveSingleItem().ShouldContain("since=2026-11-30T09%3A00%3A00.000Z");
    }

    /// <summary>Six people; some are not finished, some have gone back.</summary>
    void KeepGroup()
    {
        foreach (var (number, archetype) in Enum.GetValues<Archetype>().Take(6).Index())
            home.Keep("whose-idea", archetype, number % 3 == 2 ? null : $"Bird {number}", most: number == 5 ? 2 : int.MaxValue);
        for (var again = 0; again < 5; again++) home.Keep("whose-idea", Archetype.EarnsTrust, $"Bird {again}");
    }

    void Push(Shelf store)
    {
        var run = home.Run("push", "--lrs", store.Url);
        (run.ExitCode, run.Errors).ShouldBe((0, ""));
    }
}
