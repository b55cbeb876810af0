using TrustSim.Core.Text;

namespace TrustSim.Presentation.Documents;

/// <summary>Words of one origin. They are made safe to show where the run is created: no control or direction character is left in
/// them.</summary>
public readonly record struct Run
{
    readonly string? text;

    Run(string text, Origin origin)
    {
        this.text = text;
        Origin = origin;
    }

    public string Text => text ?? "";

    public Origin Origin { get; }

    /// <summary>Words of the program. Their spaces are kept, since they stand between other runs.</summary>
    public static Run FromProgram(string text) => new(ControlCharacters.Escape(text).Replace('\n', ' '), Origin.Program);

    /// <summary>Words of a scenario, as one paragraph.</summary>
    public static Run FromScenario(string text) => new(Clean(text), Origin.Scenario);

    /// <summary>Words of a player, as one paragraph.</summary>
    public static Run FromPlayer(string text) => new(Clean(text), Origin.Player);

    /// <summary>The name of a file, or a word as it was typed: its spaces are kept, and a line end in it shows as a sign.</summary>
    public static Run FromName(string name) => new(ControlCharacters.Escape(name).Replace('\n', '␊'), Origin.Player);

    /// <summary>Somebody else's text as one paragraph that is safe to show, for a place that keeps no origin.</summary>
    public static string Clean(string text) => ControlCharacters.Escape(Paragraphs.Joined(text));

    /// <summary>The words of both, which have one origin.</summary>
    internal Run Then(Run next) => new(Text + next.Text, Origin);

    /// <summary>Other words of the same origin, made from its own.</summary>
    internal Run With(string changed) => new(changed, Origin);
}
