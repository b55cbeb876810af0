using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Shapes;
using TrustSim.Core.Conditions;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Format;

/// <summary>Shapes that many fields share.</summary>
static class Texts
{
    public static TextShape Prose { get; } = new();

    public static Shape<ImmutableArray<string>> List { get; } = new ListShape<string>(Prose, single: true);

    public static Shape<SceneId> Scene { get; } = new ReferenceShape<SceneId>(
        "a scene", "There is no scene", Codes.UnknownScene, names => names.Choices.Keys, (names, id) => names.Choices.ContainsKey(id), id => new(id));

    public static Shape<MemberId> Member { get; } = new ReferenceShape<MemberId>(
        "somebody of the team", "Nobody in the team has the id", Codes.UnknownMember, names => names.Members, (names, id) => names.Members.Contains(id), id => new(id));

    public static Shape<RiskId> Risk { get; } = new ReferenceShape<RiskId>(
        "a risk", "There is no risk", Codes.UnknownRisk, names => names.Risks, (names, id) => names.Risks.Contains(id), id => new(id), none: "This scenario has no risks at all.");

    public static ConditionShape Condition { get; } = new();

    public static WeeksShape Weeks { get; } = new();

    /// <summary>See <see cref="Allowances"/>.</summary>
    public static Field<ImmutableArray<Code>> Allow { get; } = new("allow", new AllowShape(Prose), "Findings of `trustsim check` that are meant as they are: code and reason, `TS0120: why`.");

    public static Field<Condition> When(string about) => new("when", Condition, about);
}
