using System.Collections.Immutable;
using TrustSim.Authoring.Shapes;
using TrustSim.Core.Conditions;

namespace TrustSim.Authoring.Format;

/// <summary>Shapes that many fields share.</summary>
static class Texts
{
    public static TextShape Prose { get; } = new();

    public static Shape<ImmutableArray<string>> List { get; } = new ListShape<string>(Prose, single: true);

    public static SceneShape Scene { get; } = new();

    public static MemberShape Member { get; } = new();

    public static ConditionShape Condition { get; } = new();

    public static WeeksShape Weeks { get; } = new();

    public static Field<Condition> When(string about) => new("when", Condition, about);
}
