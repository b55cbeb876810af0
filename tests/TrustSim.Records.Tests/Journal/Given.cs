using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

/// <summary>Three questions with the answers yes and no, and a folder for playthroughs of them.</summary>
public abstract class Given : IDisposable
{
    protected const string Text =
        """
        trustsim: 1
        title: Three Questions
        team: { ada: { name: Ada Berg } }
        scenes:
          one: { choices: [{ id: yes-1, text: Say yes., acts: { open-up: clear } }, { id: no-1, text: Say no., acts: { open-up: against-clear } }] }
          two: { choices: [{ id: yes-2, text: Say yes., acts: { open-up: clear } }, { id: no-2, text: Say no., acts: { open-up: against-clear } }] }
          three: { choices: [{ id: yes-3, text: Say yes., acts: { open-up: clear } }, { id: no-3, text: Say no., acts: { open-up: against-clear } }] }
        """;

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-").FullName;

    protected static Scenario Scenario { get; } = ScenarioReader.Read(Text, "three.yaml").Scenario!;

    protected string Plays => Path.Combine(folder, "plays");

    protected string JournalPath => Directory.GetFiles(Plays, "*.journal").ShouldHaveSingleItem();

    private protected Clock Now { get; } = new();

    private protected Disk Disk { get; set; } = new();

    /// <summary>A new store each time, as in another process.</summary>
    protected PlaythroughStore Store => new(Plays, text => ScenarioReader.Read(text, "kept").Scenario, Now) { Disk = Disk };

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

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
