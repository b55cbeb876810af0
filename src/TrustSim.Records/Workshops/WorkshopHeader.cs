using System.Collections.Immutable;
using TrustSim.Core.Workshops;

namespace TrustSim.Records.Workshops;

/// <summary>The first line of a workshop's journal: what is played, by whom, and how the room decides.</summary>
/// <param name="Workshop">The version of what follows.</param>
/// <param name="Text">The scenario as it was, so that the room can go on next week, after its file has changed.</param>
/// <param name="Groups">Read by people's number where they vote for themselves, else by their tables.</param>
sealed record WorkshopHeader(
    int Workshop, string Scenario, string Title, DateTimeOffset Started, string Text, ImmutableArray<WorkshopHeader.Party> Groups,
        int Minutes, DecisionRule Rule, BallotWay Way, ulong Seed)
{
    public const int CurrentVersion = 1;

    /// <summary>The setup, where there can be one.</summary>
    public WorkshopSetup? ToSetup()
    {
        if (Groups.IsDefaultOrEmpty || Groups.Any(party => party?.Name is null || !party.IsSound)) return null;
        var setup =
            new WorkshopSetup(
                [
                    .. Groups.Select(
                        party =>
                            new GroupSetup(party.Name,
                                party.Tables.IsDefaultOrEmpty ? Voters.People(party.People) : Voters.At(party.Tables)))], Minutes, Rule,
                                    Way, Seed);
        return setup.Diagnostic is null ? setup : null;
    }

    public static ImmutableArray<Party> PartiesOf(WorkshopSetup setup) =>
        [.. setup.Groups.Select(group => new Party(group.Name, group.Voters.Count, group.Voters.Tables))];

    public sealed record Party(string Name, int People, ImmutableArray<string> Tables)
    {
        public bool IsSound =>
            (Tables.IsDefault || Tables.All(table => table is not null) && Tables.Length <= Voters.Most)
                && People is >= 1 and <= Voters.Most;
    }
}
