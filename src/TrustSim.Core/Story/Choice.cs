using System.Collections.Immutable;
using TrustSim.Core.Conditions;

namespace TrustSim.Core.Story;

/// <summary>One thing the player can say or do.</summary>
/// <param name="Text">What the player reads before choosing.</param>
/// <param name="After">What happens, in prose.</param>
/// <param name="Effects">What it does to people, clarity and work.</param>
/// <param name="Sets">Flags it sets.</param>
/// <param name="Adds">Counters it raises or lowers.</param>
/// <param name="Then">Where play goes on; empty: where the scene says.</param>
/// <param name="When">Where this does not hold the choice is not offered. Null: always.</param>
public sealed record Choice(
    ChoiceId Id,
    string Text,
    string After,
    Effects Effects,
    ImmutableArray<KeyValuePair<MarkId, bool>> Sets,
    ImmutableArray<KeyValuePair<MarkId, int>> Adds,
    ImmutableArray<Exit> Then,
    Condition? When);
