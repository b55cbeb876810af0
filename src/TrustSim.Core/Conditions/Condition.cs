namespace TrustSim.Core.Conditions;

/// <summary>A parsed and checked condition of a scenario.</summary>
public sealed class Condition
{
    internal Condition(string text, Expression root)
    {
        Text = text;
        Root = root;
    }

    /// <summary>A condition that no file holds: that a scene has opened, and perhaps that a written one holds too.</summary>
    public static Condition HasOpened(SceneId scene, Condition? written)
    {
        Expression opened = new Expression.Comparison(new Quantity.Visits(scene), Relation.AtLeast, new Quantity.Literal(1));
        return written is null ? new($"visits({scene}) >= 1", opened) { IsImplied = true }
            : new($"visits({scene}) >= 1 and ({written.Text})", new Expression.And(opened, written.Root))
            {
                IsImplied = true, Written = written,
            };
    }

    /// <summary>Whether the program added it to a scenario, and no author wrote it.</summary>
    public bool IsImplied { get; private init; }

    /// <summary>What an author wrote of it, where <see cref="IsImplied"/>; null: nothing.</summary>
    public Condition? Written { get; private init; }

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
