using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Core.Expected;

/// <summary>A play that an author expects to come out in a certain way.</summary>
/// <param name="Choose">The first answers, in the order in which they are given.</param>
/// <param name="As">Who gives the answers after these; null: nobody, they are all.</param>
/// <param name="StopsAt">The scene at whose question to stop; null: play goes to its end.</param>
public sealed record ExpectedPlaythrough(string Id, ImmutableArray<Answer> Choose, Archetype? As, SceneId? StopsAt,
    ImmutableArray<Expectation> Expects);
