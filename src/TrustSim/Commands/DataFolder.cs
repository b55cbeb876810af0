using System.Security.Cryptography;
using TrustSim.Records.Settings;
using TrustSim.Terminal.Workshops;
using TrustSim.Voting;

namespace TrustSim.Commands;

/// <summary>The folder with playthroughs and workshops on this machine.</summary>
static class DataFolder
{
    /// <summary>The environment variable that replaces the platform's data folder.</summary>
    public const string HomeVariable = "TRUSTSIM_HOME";

    /// <summary>
    /// Opens the playthroughs in <c>TRUSTSIM_HOME</c>, else in the platform's data folder (on Linux <c>XDG_DATA_HOME</c> or
    /// ~/.local/share).
    /// </summary>
    public static PlaythroughStore Store() => new(PlaysFolder, text => SavedScenario.Read(text).Scenario, TimeProvider.System);

    /// <summary>The folder with the acknowledgements of learning record stores.</summary>
    public static string Outbox => Path.Combine(Home, "outbox");

    /// <summary>What a person chose for every later start.</summary>
    public static KeptSettings Settings() => KeptSettings.Open(Path.Combine(Home, "settings.json"));

    public static SavedPlaythroughs Plays() => new(Store(), AsNow);

    /// <summary>Opens the workshops, which lie beside the playthroughs.</summary>
    public static WorkshopStore Workshops() => new(WorkshopsFolder, text => SavedScenario.Read(text).Scenario, TimeProvider.System);

    /// <summary>Opens the workshops for the screens. Nothing listens for phones before a group chooses to vote by them.</summary>
    public static WorkshopHall Hall() => new(
        Workshops(), () => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))),
        new(new Phones(TimeProvider.System), SavedScenario.LanguageOf, Translated.Of));

    /// <summary>Reminds a person in plain lines of their commitment. A script gets no reminder.</summary>
    public static void Remind(TextWriter output)
    {
        if (!Console.IsInputRedirected && !Console.IsOutputRedirected)
            PlainTextReminder.Ask(Store(), CommonOptions.Input, output, CommonOptions.LineWidth);
    }

    /// <summary>Whether a file lies in a folder that this program uses for its own data.</summary>
    /// <param name="real">A resolved path.</param>
    public static bool Keeps(string real) =>
        new[] { PlaysFolder, WorkshopsFolder, Outbox }.Any(
            folder => real.StartsWith(RealPath.Resolve(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>Why what is kept cannot be there; null where it can. A folder that somebody names is made at once: where none can be, a
    /// command that only reads would say that nothing was ever played.</summary>
    public static string? Validate()
    {
        if (File.Exists(Home)) return Say.Text("error.home-is-file", ("path", Runs.FromName(Home)));
        if (Environment.GetEnvironmentVariable(HomeVariable) is not { Length: > 0 }) return null;
        try
        {
            Directory.CreateDirectory(Home);
            return null;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return Say.Text("error.home-cannot-be", ("path", Runs.FromName(Home)), ("why", Say.Why(exception)));
        }
    }

    static string PlaysFolder => Path.Combine(Home, "plays");

    static string WorkshopsFolder => Path.Combine(Home, "workshops");

    static string Home => Environment.GetEnvironmentVariable(HomeVariable) is { Length: > 0 } home
        ? home
        : Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "trustsim");

    /// <summary>
    /// Finds the present scenario with the same id and language: in the file that the player used, else in the library. Most ids equal
    /// their file's name, so the method reads that file first.
    /// </summary>
    static LibraryEntry? AsNow(SavedPlaythrough kept)
    {
        var language = SavedScenario.Read(kept.Tree!.Text).Translation?.Language;
        return Sources(kept.Tree)
            .Select(source => EntryOf(source, language))
            .FirstOrDefault(entry => entry?.Scenario!.About.Id == kept.Tree.Scenario);
    }

    static IEnumerable<ScenarioSource> Sources(PlaythroughTree tree)
    {
        if (tree.File is { } file && File.Exists(file)) yield return ScenarioLibrary.File(file);
        foreach (var source in ScenarioLibrary.Open().Sources.OrderByDescending(source => source.Name == tree.Scenario))
            yield return source;
    }

    static LibraryEntry? EntryOf(ScenarioSource source, string? language)
    {
        try
        {
            return (language is null ? source.ReadFor(null) : source.ReadIn(language)) is { Scenario: { } scenario } reading
                ? new(source.Name, scenario, reading.Text, null, source.Path) : null;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return null;
        }
    }
}
