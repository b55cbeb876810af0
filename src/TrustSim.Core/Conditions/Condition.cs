using TrustSim.Core.Play;

namespace TrustSim.Core.Conditions;

/// <summary>A condition as a scenario states it, read and found to make sense.</summary>
public sealed class Condition
{
    internal Condition(string text, Expression root)
    {
        Text = text;
        Root = root;
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    internal Expression Root { get; }

    /// <summary>Everything that it asks for besides moods, in the order in which it does.</summary>
    public IEnumerable<Asked> Asks => Root.Asks;

    public bool Holds(Situation situation) => Root.Holds(situation);

    /// <summary>How everything stands that the condition asks about: <c>trust(maya) is 58.1, certificate is kept</c>.</summary>
    public string Standing(Situation situation) => Conditions.Standing.Describe(Root, situation);

    public override string ToString() => Text;
}
