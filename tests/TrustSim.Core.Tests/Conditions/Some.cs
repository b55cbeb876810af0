using System.Collections.Immutable;
using TrustSim.Core.Conditions;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Conditions;

/// <summary>Names and a situation that the tests of conditions share.</summary>
static class Some
{
    public static Names Names { get; } = new(
        new HashSet<string> { "maya", "tomas" },
        new HashSet<string> { "certificate", "invoice", "offer" },
        new Dictionary<string, IReadOnlySet<string>>
        {
            ["monday"] = new HashSet<string> { "own-it", "name-names" },
            ["tuesday"] = new HashSet<string> { "wait" },
        },
        new HashSet<string> { "owned", "named" },
        new HashSet<string> { "warnings", "debt" });

    /// <summary>Week 3, clarity 55, work −0.5; Maya 70/20, Tomás 30/60; the certificate told, the invoice kept, the offer not
    /// begun.</summary>
    public static Situation Situation { get; } = new(
        Team,
        new SceneId("tuesday"),
        new Dictionary<MarkId, int> { [new("owned")] = 1, [new("named")] = 0, [new("warnings")] = 2 }.ToImmutableDictionary(),
        new Dictionary<SceneId, int> { [new("monday")] = 1, [new("tuesday")] = 4 }.ToImmutableDictionary(),
        [new Decision(new("monday"), new("own-it"))]);

    static Team Team => new(
        Week: 3,
        People: [Person("maya", 70, 20), Person("tomas", 30, 60)],
        Habits: [.. TrustKeyTable.All.Select(_ => 0.0)],
        Clarity: 55,
        Work: -0.5,
        Risks: [Risk("certificate", RiskOutcome.Told), Risk("invoice", RiskOutcome.Kept)]);

    /// <summary>Evaluates a condition in the shared situation; fails on a text that is not a condition.</summary>
    public static bool Holds(string condition)
    {
        var (parsed, diagnostic) = ConditionParser.Parse(condition, Names);
        diagnostic.ShouldBeNull(condition);
        parsed.ShouldNotBeNull().Text.ShouldBe(condition);
        return parsed.Holds(Situation);
    }

    /// <summary>The diagnostic of a condition; fails where there is none.</summary>
    public static ConditionDiagnostic Diagnostic(string condition)
    {
        var (parsed, diagnostic) = ConditionParser.Parse(condition, Names);
        parsed.ShouldBeNull(condition);
        return diagnostic.ShouldNotBeNull(condition);
    }

    static Person Person(string id, double trust, double fear) =>
        new(new(id), Laws.Default[Temperament.Steady], trust, fear, 0, [], [.. TrustKeyTable.All.Select(_ => 0)], [], []);

    static RiskState Risk(string id, RiskOutcome outcome) => new(new(id), [new("maya")], Strength.Clear, Strength.Clear, null, 1, outcome);
}
