using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Library;
using TrustSim.Records.Journal;

namespace TrustSim.Tests.Saved;

/// <summary>A campaign of several files on a real disk: the small one that <c>new</c> writes.</summary>
[Collection(Home.Collection)]
public sealed class CampaignTests : IDisposable
{
    readonly Home home = new();

    public CampaignTests() => home.Run("new", "--template", "campaign", "--output", Campaign).ExitCode.ShouldBe(ExitCode.Fine);

    public void Dispose() => home.Dispose();

    string Campaign => home["weeks.yaml"];

    string First => home["weeks-1.yaml"];

    ScenarioReading Reading => ScenarioLibrary.File(Campaign).Read();

    PlaythroughStore Store => new(home.Plays, text => SavedScenario.Read(text).Scenario, TimeProvider.System);

    [Fact]
    public void The_end_of_an_episode_is_told_with_a_review_before_the_next_one_opens()
    {
        var run = home.Run("play", Campaign, "--choose", "yours-to-check,her-list,ask-her,tell-now", "--plain");
        run.ExitCode.ShouldBe(ExitCode.Fine, run.Errors);
        var text = string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string[] inOrder = ["The First Week", "Episode 1 of 2", "The episode ends: The shutters stay up", "After the episode",
            "The moment that people remember", "Not said", "Next: The Second Week.", "Episode 2 of 2", "1 week later.", "Decision 3 of 4",
            "The end: Rye at eleven"];
        var at = 0;
        foreach (var words in inOrder)
        {
            var found = text.IndexOf(words, at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(at, $"{words}\n\n{run.Output}");
            at = found + words.Length;
        }

        text.ShouldContain("I told my mother that you said it was yours.");
    }

    [Fact]
    public void A_game_stands_where_it_stood_after_its_files_are_gone()
    {
        var reading = Reading;
        var play = ArchetypePlayer.Play(reading.Scenario!, Archetype.Blamer);
        for (var decisions = 1; decisions <= play.Steps.Length - 1; decisions++)
        {
            using var session = Store.Begin(reading.Scenario!, reading.Text, Campaign);
            session.Record(Playthrough.Replay(reading.Scenario!, play.Decisions.Take(decisions)));
        }

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Campaign)!, "weeks*.yaml")) File.Delete(file);
        var kept = Store.All();
        kept.Count.ShouldBe(play.Steps.Length - 1);
        foreach (var one in kept)
        {
            var again = one.Playthrough.ShouldNotBeNull();
            var there = Playthrough.Replay(reading.Scenario!, again.Decisions);
            again.ToQuestion().Scene?.Scene.Id.ShouldBe(there.Scene!.Scene.Id);
            again.Team.Trust.ShouldBe(there.Team.Trust);
        }
    }

    [Fact]
    public void A_game_is_exported_and_imported_to_the_same_bytes()
    {
        var reading = Reading;
        using (var session = Store.Begin(reading.Scenario!, reading.Text, Campaign))
            session.Record(ArchetypePlayer.Play(reading.Scenario!, Archetype.Repairer));
        var file = home["plays.json"];
        home.Run("export", "--output", file).Errors.ShouldBe("");
        using var elsewhere = new Home();
        elsewhere.Run("import", file).ExitCode.ShouldBe(ExitCode.Fine);
        elsewhere.Run("export").Output.ShouldBe(File.ReadAllText(file));
        elsewhere.Run("history").Output.ShouldContain("Two Weeks");
    }

    [Fact]
    public void A_library_offers_the_campaign_and_not_its_episodes()
    {
        var folder = Directory.CreateDirectory(home["library"]).FullName;
        var own = Directory.CreateDirectory(Path.Combine(folder, "lido")).FullName;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Campaign)!, "weeks*.yaml"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        home.Run("new", "--template", "campaign", "--output", Path.Combine(own, "campaign.yaml")).ExitCode.ShouldBe(ExitCode.Fine);
        var problems = new List<string>();
        ScenarioLibrary.In(folder, problems).Select(source => source.Name).ShouldBe(["weeks", "lido"]);
        problems.ShouldBeEmpty();
    }

    [Fact]
    public void An_episode_by_itself_names_its_campaign()
    {
        var run = home.Run("check", First);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("TS0097: This is an episode of 'weeks.yaml'");
    }

    [Fact]
    public void Analyse_says_what_the_second_episode_remembers()
    {
        var run = home.Run("analyse", Campaign);
        run.Output.ShouldContain("What each episode remembers");
        run.Output.ShouldMatch(@"The Second Week: [5-9] places, [2-9] of them");
    }

    [Fact]
    public void A_campaign_is_not_printed_since_it_is_several_files() =>
        home.Run("new", "--template", "campaign", "--output", "-").Errors.ShouldContain("several files");

    [Fact]
    public void A_campaign_overwrites_no_episode_of_another_one()
    {
        File.Delete(Campaign);
        var run = home.Run("new", "--template", "campaign", "--output", Campaign);
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        File.Exists(Campaign).ShouldBeFalse();
    }
}
