namespace TrustSim.Core.Story;

/// <summary>What a step of time is called: a unit that everybody knows, or one of the scenario's own.</summary>
/// <param name="Named">Null where <paramref name="One"/> and <paramref name="Many"/> name it.</param>
public sealed record StepUnit(TimeUnit? Named, string One, string Many)
{
    public static StepUnit Week { get; } = From(TimeUnit.Week);

    public static StepUnit From(TimeUnit unit) => new(unit, "", "");
}
