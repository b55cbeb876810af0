using TrustSim.Authoring.Format;
using TrustSim.Commands;
using TrustSim.Core.Play;
using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;
using TrustSim.Records.Workshops;

namespace TrustSim.Tests.Saved;

/// <summary>A data folder, and the program with it as TRUSTSIM_HOME. Tests that use one run one after the other.</summary>
sealed class Home : IDisposable
{
    /// <summary>The collection of their classes: the environment is shared by all tests of a process.</summary>
    public const string Collection = "home";

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("trustsim-");
    readonly Seconds clock = new();

    public string Plays => Path.Combine(folder.FullName, "plays");

    public string this[string name] => Path.Combine(folder.FullName, name);

    /// <summary>Every file in it, by its path from there.</summary>
    public IEnumerable<string> Files =>
        Directory.GetFiles(folder.FullName, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.FullName, file))
            .Order(StringComparer.Ordinal);

    /// <summary>Plays a shipped scenario.</summary>
    /// <param name="most">Greatest number of decisions.</param>
    /// <returns>The playthrough's name.</returns>
    public string Keep(string scenario, Archetype archetype, string? alias = null, int most = int.MaxValue)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Scenarios, scenario + ".yaml"));
        var whole = ArchetypePlayer.Play(ScenarioReader.Read(text, scenario).Scenario!, archetype);
        var before = Directory.Exists(Plays) ? Directory.GetFiles(Plays) : [];
        using (var session = Saved.Begin(whole.Scenario, text))
        {
            session.Record(Playthrough.Replay(whole.Scenario, whole.Decisions.Take(most)));
            if (alias is not null) session.SetAlias(alias);
        }

        return Path.GetFileNameWithoutExtension(Directory.GetFiles(Plays).Except(before).ShouldHaveSingleItem());
    }

    /// <summary>Opens a playthrough, as another window does that resumes it.</summary>
    public PlaySession OpenPlaythrough(string name) =>
        Saved.Resume(Saved.All().Single(kept => Path.GetFileNameWithoutExtension(kept.File) == name));

    PlaythroughStore Saved => new(Plays, kept => ScenarioReader.Read(kept, "kept").Scenario, clock);

    public string Workshops => Path.Combine(folder.FullName, "workshops");

    /// <summary>Holds a workshop with a shipped scenario.</summary>
    /// <returns>The workshop's name.</returns>
    public string Hold(WorkshopSetup setup, Action<WorkshopSession> held, string scenario = "whose-idea")
    {
        var text = File.ReadAllText(Path.Combine(Repository.Scenarios, scenario + ".yaml"));
        using var session = Store.Begin(ScenarioReader.Read(text, scenario).Scenario!, text, setup);
        held(session);
        return Path.GetFileNameWithoutExtension(session.File.ShouldNotBeNull());
    }

    /// <summary>Opens a workshop, as a group does that resumes it.</summary>
    public WorkshopSession Open(string workshop) =>
        Store.Resume(Store.All().Single(kept => kept.Name == workshop)).Session.ShouldNotBeNull();

    WorkshopStore Store => new(Workshops, kept => ScenarioReader.Read(kept, "kept").Scenario, clock);

    public ProgramRun Run(params string[] arguments)
    {
        Environment.SetEnvironmentVariable(DataFolder.HomeVariable, folder.FullName);
        try
        {
            return ProgramRun.Of(arguments);
        }
        finally
        {
            Environment.SetEnvironmentVariable(DataFolder.HomeVariable, null);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    sealed class Seconds : TimeProvider
    {
        int seconds;

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero).AddSeconds(seconds++);
    }
}
