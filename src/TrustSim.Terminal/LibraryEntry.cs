using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal;

/// <summary>A scenario of the first screen, or the reason why it is not playable.</summary>
public sealed class LibraryEntry
{
    readonly Lazy<(Scenario? Scenario, string Text)> whole;

    /// <param name="name">Its name in commands.</param>
    /// <param name="scenario">Null where it is not playable.</param>
    /// <param name="text">The scenario's text, to be saved with a playthrough.</param>
    /// <param name="problem">Explains to the player why it is not playable; null where it is.</param>
    /// <param name="file">Full path of its file, to find it again; null for a scenario inside the program.</param>
    public LibraryEntry(string name, Scenario? scenario, string text, string? problem, string? file = null)
    {
        (Name, About, Problem, File) = (name, scenario?.About, problem, file);
        whole = new((scenario, text));
    }

    /// <summary>A scenario inside the program, which is known to be playable: its story is read when somebody plays it.</summary>
    public LibraryEntry(string name, About about, Func<(Scenario? Scenario, string Text)> read)
    {
        (Name, About) = (name, about);
        whole = new(read);
    }

    /// <summary>Its name in commands.</summary>
    public string Name { get; }

    /// <summary>Null where it is not playable.</summary>
    public About? About { get; }

    /// <inheritdoc cref="About"/>
    public Scenario? Scenario => whole.Value.Scenario;

    /// <summary>The scenario's text, to be saved with a playthrough.</summary>
    public string Text => whole.Value.Text;

    /// <summary>Explains to the player why it is not playable; null where it is.</summary>
    public string? Problem { get; }

    /// <summary>Full path of its file, to find it again; null for a scenario inside the program.</summary>
    public string? File { get; }

    /// <summary>What a reader should know before it is played, though it can be.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>A file that is not playable counts as a scenario.</summary>
    public ScenarioKind Kind => About?.Kind ?? ScenarioKind.Scenario;
}
