namespace TrustSim.Presentation.Documents;

/// <summary>Words of one origin. Creating a run escapes all control and direction characters.</summary>
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

    /// <summary>Creates words of the program. They keep their spaces, since they stand between other runs.</summary>
    public static Run FromProgram(string text) => new(ControlCharacters.Escape(text).Replace('\n', ' '), Origin.Program);

    /// <summary>Creates words of a scenario, as one paragraph, with curly quotation marks and apostrophes.</summary>
    public static Run FromScenario(string text) => new(CurlyMarks.In(Clean(text)), Origin.Scenario);

    /// <summary>Creates words of a player, as one paragraph.</summary>
    public static Run FromPlayer(string text) => new(Clean(text), Origin.Player);

    /// <summary>Creates the name of a file, or a typed word. It keeps its spaces, and shows a line end as a sign.</summary>
    public static Run FromName(string name) => new(ControlCharacters.Escape(name).Replace('\n', '␊'), Origin.Player);

    /// <summary>Returns foreign text as one safe paragraph, for a place that keeps no origin.</summary>
    public static string Clean(string text) => ControlCharacters.Escape(Paragraphs.Joined(text));

    /// <summary>Joins two runs of one origin.</summary>
    internal Run Then(Run next) => new(Text + next.Text, Origin);

    /// <summary>Replaces the words and keeps the origin.</summary>
    internal Run With(string changed) => new(changed, Origin);
}
