using System.Collections.Immutable;
using TrustSim.Core.Play;

namespace TrustSim.Records.Journal;

/// <summary>What the player expected a decision to do to somebody, and what it did.</summary>
/// <param name="Decision">From 1.</param>
/// <param name="Trust">All that the decision did to this person's trust at once, in points: the sum of what was shown with its
/// reasons.</param>
/// <param name="Fear">The same for fear.</param>
public sealed record Foreseen(int Decision, Prediction Said, double Trust, double Fear)
{
    // What shows in whole points.
    const double Shows = .5;

    public bool TrustRight => MoveOf(Trust) == Said.Trust;

    public bool FearRight => MoveOf(Fear) == Said.Fear;

    /// <summary>How much was wrong: 0, 1 or 2 of trust and fear.</summary>
    public int Wrong => (TrustRight ? 0 : 1) + (FearRight ? 0 : 1);

    /// <summary>Which way this change goes: up or down from half a point on.</summary>
    public static Move MoveOf(double points) => points >= Shows ? Move.Up : points <= -Shows ? Move.Down : Move.Same;

    /// <summary>Everything that the player foresaw on a branch, in its order.</summary>
    /// <param name="play">The branch, played.</param>
    public static ImmutableArray<Foreseen> From(Playthrough play, Branch branch) =>
    [
        .. from pair in play.Steps.Skip(1).Zip(branch.Taken)
           from said in pair.Second.Predictions
           where play.Scenario.Team.Any(member => member.Id == said.Who)
           let changes = ChangeGrouping.From(pair.First).SelectMany(effect => effect.People).Where(change => change.Person == said.Who)
               .ToList()
           select new Foreseen(pair.First.Number, said, changes.Sum(change => change.Trust), changes.Sum(change => change.Fear)),
    ];
}
