namespace TrustSim.Core.Conditions;

/// <summary>A parsed and checked condition of a scenario.</summary>
public sealed class Condition
{
    internal Condition(string text, Expression root)
    {
        Text = text;
        Root = root;
    }

    /// <summary>The text of the condition in the scenario.</summary>
    public string Text { get; }

    /// <summary>Its structure, for those who say it in other words.</summary>
    public Expression Root { get; }

    /// <summary>Every fact besides moods that the condition asks about, in order of appearance.</summary>
    public IEnumerable<Asked> Asks => Root.Asks;

    public bool Holds(Situation situation) => Root.Holds(situation);

    /// <summary>The present values of everything the condition asks about: <c>trust(maya) is 58.1, certificate is kept</c>.</summary>
    public string Standing(Situation situation) => Conditions.Standing.Describe(Root, situation);

    public override string ToString() => Text;
}
