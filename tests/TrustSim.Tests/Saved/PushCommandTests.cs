using TrustSim.Records.Export;
using TrustSim.Core.Play;
using TrustSim.Tests.Lrs;

namespace TrustSim.Tests.Saved;

[Collection(Home.Collection)]
public sealed class PushCommandTests : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Each_statement_is_sent_once_and_later_ones_are_sent_later()
    {
        using var store = new Store();
        home.Keep("failed-launch", Archetype.EarnsTrust, "Heron");
        var first = home.Run("push", "--lrs", store.Url);
        (first.ExitCode, first.Errors).ShouldBe((0, ""));
        first.Lines[^1].ShouldBe($"{store.Statements.Count} statements were sent.");
        var count = store.Statements.Count;
        home.Keep("whose-idea", Archetype.Blamer, most: 2);
        home.Run("push", "--lrs", store.Url).Lines[^1].ShouldBe($"4 statements were sent; already there: {count}.");
        // A beginning, two answers, and that the game is not at its end.
        store.Statements.Count.ShouldBe(count + 4);
        store.Mistakes.ShouldBeEmpty();
        store.Statements.Values.ShouldAllBe(statement => statement.Contains(PracticeNotice.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Unsent_statements_are_sent_the_next_time()
    {
        using var store = new Store();
        store.Suffer(Mishap.Stranger);
        home.Keep("failed-launch", Archetype.EarnsTrust);
        var run = home.Run("push", "--lrs", store.Url);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("still to be sent");
        home.Run("push", "--lrs", store.Url).ExitCode.ShouldBe(0);
        store.Statements.ShouldNotBeEmpty();
    }

    [Fact]
    public void Without_an_address_or_with_a_wrong_one_nothing_is_sent()
    {
        home.Keep("failed-launch", Archetype.EarnsTrust);
        home.Run("push").ExitCode.ShouldBe(2);
        home.Run("push", "--lrs", "http://lrs.example/").Errors.ShouldContain("--insecure");
        home.Run("push", "--lrs", "http://localhost:1/", "--credentials", home["none"]).Errors.ShouldContain("cannot be read");
        home.Files.ShouldNotContain(file => file.StartsWith("outbox", StringComparison.Ordinal));
    }

    [Fact]
    public void Forget_deletes_a_playthrough_with_its_receipts_and_nothing_else()
    {
        using var store = new Store();
        var (first, second) =
            (home.Keep("failed-launch", Archetype.EarnsTrust, "Heron"), home.Keep("whose-idea", Archetype.Blamer, "Wren"));
        File.WriteAllText(home["mine.txt"], "mine");
        home.Run("push", "--lrs", store.Url).ExitCode.ShouldBe(0);
        var outbox = home.Files.Single(file => file.StartsWith("outbox", StringComparison.Ordinal));

        var nobody = home.Run("forget", "--person", "Owl", "--yes");
        (nobody.ExitCode, nobody.Output).ShouldBe((2, ""));
        var run = home.Run("forget", "--person", "heron", "--yes");
        (run.ExitCode, run.Errors).ShouldBe((0, ""));
        run.Lines[0].ShouldContain($" {first} · ");
        run.Lines[^1].ShouldStartWith("1 game was removed, and the note that ");
        home.Files.ShouldBe(["mine.txt", outbox, Path.Combine("plays", second + ".journal")]);
        home.Run("push", "--lrs", store.Url).Lines[^1].ShouldStartWith("0 statements were sent; ");

        home.Run("forget", "--all", "--yes").ExitCode.ShouldBe(0);
        home.Files.ShouldBe(["mine.txt"]);
    }

    [Fact]
    public void No_other_user_can_read_the_receipts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a user's folders are closed as it is.");
        using var store = new Store();
        home.Keep("failed-launch", Archetype.EarnsTrust, "Heron");
        home.Keep("whose-idea", Archetype.Blamer, "Wren");
        home.Run("push", "--lrs", store.Url).ExitCode.ShouldBe(0);
        Modes().ShouldBe(["700", "600"]);
        // The rest of the receipts is another file.
        home.Run("forget", "--person", "Wren", "--yes").ExitCode.ShouldBe(0);
        Modes().ShouldBe(["700", "600"]);

        IEnumerable<string> Modes() => new[] { "outbox", home.Files.Single(file => file.StartsWith("outbox", StringComparison.Ordinal)) }
            .Select(file => OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(home[file]), 8));
    }

    [Fact]
    public void Forget_requires_a_name_and_a_confirmation()
    {
        var name = home.Keep("failed-launch", Archetype.EarnsTrust);
        home.Run("forget", "--yes").ExitCode.ShouldBe(2);
        home.Run("forget", name, "--all", "--yes").ExitCode.ShouldBe(2);
        home.Run("forget", "no-such", "--yes").ExitCode.ShouldBe(2);
        home.Files.Count().ShouldBe(1);
        home.Run("forget", name, "--yes").Lines[^1].ShouldBe("1 game was removed.");
        home.Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_playthrough_that_is_open_elsewhere_is_not_deleted()
    {
        var name = home.Keep("failed-launch", Archetype.EarnsTrust);
        using (home.OpenPlaythrough(name))
        {
            var run = home.Run("forget", name, "--yes");
            run.ExitCode.ShouldBe(2);
            run.Errors.ShouldContain($"{name} could not be removed: It is open in another window.");
        }

        home.Files.Count().ShouldBe(1);
    }
}
