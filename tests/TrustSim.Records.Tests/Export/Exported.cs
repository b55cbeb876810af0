using CsCheck;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Records.Export;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;

namespace TrustSim.Records.Tests.Export;

/// <summary>Playthroughs of random scenarios with abandoned and resumed branches, saved in a folder and exported from there.</summary>
sealed class Exported : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim-").FullName;
    readonly Scenario scenario;
    readonly Clock clock = new();

    Exported(Scenario scenario) => this.scenario = scenario;

    /// <summary>A scenario, and several explorations in one playthrough; each is a list of answers.</summary>
    public static Gen<(Scenario Scenario, int[][] Explorations)> Explorations { get; } =
        from play in AnyStory.Play
        from more in Gen.Int[0, 5].Array[0, 6].Array[0, 3]
        select (play.Scenario, (int[][])[play.Answers, .. more]);

    /// <summary>The cases that <see cref="Note"/> counts.</summary>
    public static string[] Interesting { get; } =
        ["several branches", "a debrief", "a branch without one", "a prediction", "a risk told", "a risk landed"];

    public PlaythroughStore Store => new(Path.Combine(folder, "plays"), _ => scenario, clock);

    /// <summary>The store for the import, as on another machine.</summary>
    public PlaythroughStore StoreElsewhere => new(Path.Combine(folder, "elsewhere"), _ => scenario, clock);

    /// <summary>Plays and saves. A playthrough without decisions is not saved.</summary>
    public static Exported Of((Scenario Scenario, int[][] Explorations) given)
    {
        var exported = new Exported(given.Scenario);
        using var session = exported.Store.Begin(given.Scenario, "The text.");
        foreach (var (index, explore) in given.Explorations.Index())
        {
            var play = Playthrough.Start(given.Scenario).Answer(explore);
            session.Record(play);
            if (session.Tree.IsEmpty) continue;
            if (index == 0) session.SetAlias("Heron");
            if (!session.Tree.Current.Taken.IsEmpty) session.Predict(new(given.Scenario.Team[0].Id, (Move)(explore.Length % 3), Move.Same));
            session.Reflect("Where?", "A secret answer.");
            session.Commit("A secret promise.");
            session.RenameBranch(session.Tree.Current, $"Walk {index}");
        }

        return exported;
    }

    public string? Journal =>
        Directory.Exists(Path.Combine(folder, "plays")) ? Directory.GetFiles(Path.Combine(folder, "plays")).ShouldHaveSingleItem() : null;

    public string JournalElsewhere => Directory.GetFiles(Path.Combine(folder, "elsewhere")).ShouldHaveSingleItem();

    public PlaythroughDocument Document => PlaythroughParts.DocumentOf(PlaythroughStore.CopyOf(Journal!)!, Store.StateAt)!;

    public void Note(Encounters met)
    {
        var document = Document;
        List<PathPart> all = [.. document.Others, document.Path];
        met.Note("several branches", all.Count > 1);
        met.Note("a debrief", all.Any(path => path.IsDone));
        met.Note("a branch without one", all.Any(path => !path.IsDone));
        met.Note("a prediction", all.Any(path => path.Decisions.Any(decision => !decision.Predictions.IsEmpty)));
        foreach (var fate in (string[])["told", "landed"])
            met.Note($"a risk {fate}", all.Any(path => path.Risks.Any(risk => risk.Outcome == fate)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
