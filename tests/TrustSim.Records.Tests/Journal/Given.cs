using TrustSim.Core.Play;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

/// <summary>Playthroughs of three questions.</summary>
public abstract class Given : ThreeQuestions
{
    protected string Plays => In("plays");

    protected string JournalPath => Directory.GetFiles(Plays, "*.journal").ShouldHaveSingleItem();

    /// <summary>A new store each time, as in another process.</summary>
    protected PlaythroughStore Store => new(Plays, Read, Now) { Disk = Disk };

    protected static Playthrough Play(params string[] choices) =>
        choices.Aggregate(Playthrough.Start(Scenario).ToQuestion(), (play, choice) => play.Decide(new(choice)).ToQuestion());

    protected static IEnumerable<string> Chosen(SavedPlaythrough kept) =>
        kept.Playthrough!.Decisions.Select(decision => decision.Choice.Value);

    protected static string Chosen(Branch branch) => string.Join(' ', branch.Decisions.Select(decision => decision.Choice.Value));

    protected void Keep(params string[] choices)
    {
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play(choices));
        session.Problem.ShouldBeNull();
    }
}
