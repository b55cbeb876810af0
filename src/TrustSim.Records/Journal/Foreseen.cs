namespace TrustSim.Records.Journal;

/// <summary>A player's prediction and the effect of the decision on the same person.</summary>
/// <param name="Decision">From 1.</param>
/// <param name="Trust">Immediate change of this person's trust, in points: the sum of the changes that the screen explains.</param>
/// <param name="Fear">The same for fear.</param>
public sealed record Foreseen(int Decision, Prediction Said, double Trust, double Fear)
{
    // Least change that rounding to whole points shows.
    const double Shows = .5;

    public bool TrustRight => MoveOf(Trust) == Said.Trust;

    public bool FearRight => MoveOf(Fear) == Said.Fear;

    /// <summary>Number of wrong directions among trust and fear: 0, 1 or 2.</summary>
    public int Wrong => (TrustRight ? 0 : 1) + (FearRight ? 0 : 1);

    /// <summary>Returns the direction of a change: up or down from half a point on.</summary>
    public static Move MoveOf(double points) => points >= Shows ? Move.Up : points <= -Shows ? Move.Down : Move.Same;

    /// <summary>Returns all predictions on a branch, in order.</summary>
    /// <param name="play">The playthrough at the end of the branch.</param>
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
