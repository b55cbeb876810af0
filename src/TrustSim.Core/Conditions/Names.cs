namespace TrustSim.Core.Conditions;

/// <summary>The names that a scenario declares. A condition may use no others.</summary>
/// <param name="Choices">For each scene, its choices.</param>
public sealed record Names(
    IReadOnlySet<string> Members,
    IReadOnlySet<string> Risks,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Choices,
    IReadOnlySet<string> Flags,
    IReadOnlySet<string> Counters)
{
    /// <summary>People outside the team, who have no meters.</summary>
    public IReadOnlySet<string> Others { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>What a step of time is called in this file; null where the file names a unit that there is not.</summary>
    public StepUnit? Step { get; init; } = StepUnit.Week;

    /// <summary>The groups of people, by their ids.</summary>
    public IReadOnlyDictionary<string, MemberGroup> Groups { get; init; } = ImmutableDictionary<string, MemberGroup>.Empty;

    /// <summary>Names that the file does not have or may not have. They stand for ids that cannot be one, so that nothing else is reported
    /// where others refer to those; no hint names them.</summary>
    public IReadOnlySet<string> Recovered { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The episodes of a campaign, in their order; empty: this is no campaign.</summary>
    public ImmutableArray<string> Episodes { get; init; } = [];

    /// <summary>The episode in whose file names are read; empty: in no episode's. There its own scenes and risks stand under their own
    /// ids.</summary>
    public string Episode { get; init; } = "";

    /// <summary>For each episode of a campaign, its endings.</summary>
    public ILookup<string, string> Endings { get; init; } = Array.Empty<string>().ToLookup(id => id);

    /// <summary>The id that a scene has in the whole story.</summary>
    public string SceneOf(string id) => Episode.Length > 0 && Choices.ContainsKey(InEpisode(id)) ? InEpisode(id) : id;

    /// <summary>The id that a risk has in the whole story.</summary>
    public string RiskOf(string id) => Episode.Length > 0 && Risks.Contains(InEpisode(id)) ? InEpisode(id) : id;

    /// <summary>The place of the last episode that can have been played where the names are read; null: of any.</summary>
    public int? Reach { get; init; }

    /// <summary>Whether a scene, a risk or an episode belongs to what nobody can have played where it is named.</summary>
    public bool IsLater(string id) =>
        Reach is { } reach && Episodes.IndexOf(Story.Episode.EpisodeOf(id) is { Length: > 0 } of ? of : id) > reach;

    /// <summary>The names that a hint may give, as they are written in this file.</summary>
    public IEnumerable<string> Offered(IEnumerable<string> known)
    {
        if (Recovered.Count > 0) known = known.Where(name => !Recovered.Contains(name));
        return Episode.Length == 0 ? known : known.Select(name =>
            Story.Episode.EpisodeOf(name) == Episode ? Story.Episode.OwnId(name) : name);
    }

    string InEpisode(string id) => Story.Episode.IdIn(Episode, id);
}
