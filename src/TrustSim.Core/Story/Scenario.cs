using System.Collections.Frozen;

namespace TrustSim.Core.Story;

/// <summary>
/// A checked scenario: every id exists, every condition has correct types, and no cycle of scenes lacks a decision. Only
/// <c>TrustSim.Authoring</c> creates one from text.
/// </summary>
public sealed class Scenario
{
    readonly FrozenDictionary<SceneId, int> sceneAt;
    readonly FrozenDictionary<MemberId, Member> members;
    readonly FrozenDictionary<MemberId, Outsider> outsiders;
    readonly FrozenDictionary<RiskId, Risk> risks;

    /// <exception cref="ArgumentException">The scenario has no scene or no member of the team, or <paramref name="start"/> names no
    /// scene.</exception>
    public Scenario(About about, ImmutableArray<Member> team, ImmutableArray<Risk> risks, ImmutableArray<Scene> scenes,
        SceneId? start = null, ImmutableArray<Outsider> others = default, ImmutableArray<Episode> episodes = default)
    {
        if (team.IsEmpty) throw new ArgumentException("A scenario has at least one member of the team.", nameof(team));
        if (scenes.IsEmpty) throw new ArgumentException("A scenario has at least one scene.", nameof(scenes));
        About = about;
        (Team, Others) = ShortNames.Distinguish(team, others.IsDefault ? [] : others);
        IsTeamInMotion = Team.Any(member => member.From is not null || member.Until is not null);
        Risks = risks;
        Scenes = scenes;
        Episodes = episodes.IsDefault ? [] : episodes;
        sceneAt = scenes.Select((scene, index) => (scene.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index);
        members = Team.ToFrozenDictionary(member => member.Id);
        outsiders = Others.ToFrozenDictionary(outsider => outsider.Id);
        this.risks = risks.ToFrozenDictionary(risk => risk.Id);
        Start = start ?? scenes[0].Id;
        if (!sceneAt.ContainsKey(Start)) throw new ArgumentException($"There is no scene '{Start}' to start with.", nameof(start));
    }

    public About About { get; }

    /// <summary>The people in the order of the file; the model processes them in this order.</summary>
    public ImmutableArray<Member> Team { get; }

    /// <summary>People outside the team who speak in scenes.</summary>
    public ImmutableArray<Outsider> Others { get; }

    public ImmutableArray<Risk> Risks { get; }

    /// <summary>The scenes in the order of the file. The story continues in this order where a scene names no next one.</summary>
    public ImmutableArray<Scene> Scenes { get; }

    public SceneId Start { get; }

    /// <summary>The episodes of a campaign in their order; empty: this is no campaign.</summary>
    public ImmutableArray<Episode> Episodes { get; }

    public bool IsCampaign => !Episodes.IsEmpty;

    /// <summary>The place of a scene's episode in the campaign, from 0; null where this is no campaign.</summary>
    public int? EpisodeAt(SceneId scene)
    {
        if (Episodes.IsEmpty) return null;
        var id = Episode.EpisodeOf(scene.Value) is { Length: > 0 } of ? of : scene.Value;
        for (var i = 0; i < Episodes.Length; i++)
        {
            if (Episodes[i].Id == id) return i;
        }

        return null;
    }

    /// <summary>Every condition of scenes, choices, lines and parts of texts.</summary>
    public IEnumerable<Condition> Conditions => Scenes.SelectMany(scene => (Condition?[])
    [
        scene.When, .. scene.Then.Select(exit => exit.When), .. scene.Says.Select(line => line.When),
        .. scene.Parts.Select(part => part.When),
        .. scene.Choices.SelectMany(choice => (Condition?[])
            [choice.When, .. choice.AfterParts.Select(part => part.When), .. choice.Then.Select(exit => exit.When)]),
    ]).OfType<Condition>();

    /// <summary>Whether anybody joins or leaves the team.</summary>
    public bool IsTeamInMotion { get; }

    public Member this[MemberId id] => members[id];

    public Scene this[SceneId id] => Scenes[sceneAt[id]];

    public Risk this[RiskId id] => risks[id];

    /// <summary>The member of the team, or the person outside it, with this id.</summary>
    public ISpeaker SpeakerOf(MemberId id) => outsiders.TryGetValue(id, out var outsider) ? outsider : members[id];

    /// <summary>Whether somebody of this id is in the team.</summary>
    public bool IsInTeam(MemberId id) => members.ContainsKey(id);

    public bool Has(SceneId id) => sceneAt.ContainsKey(id);

    /// <summary>The place of a scene in the file, from 0.</summary>
    public int PlaceOf(SceneId id) => sceneAt[id];

    /// <summary>Whether a scene stands above another in the file.</summary>
    public bool IsAbove(SceneId scene, SceneId other) => PlaceOf(scene) < PlaceOf(other);

    /// <summary>The scene below this one in the file, or null after the last.</summary>
    public SceneId? Below(SceneId id) => sceneAt[id] + 1 is var next && next < Scenes.Length ? Scenes[next].Id : null;

    /// <summary>The ways out of a scene: its own <c>then</c>, else the scene below it in the file.</summary>
    public ImmutableArray<Exit> ExitsOf(Scene scene) =>
        !scene.Then.IsEmpty ? scene.Then : Below(scene.Id) is { } below ? [new Exit(null, below)] : [];

    /// <summary>The ways on from an ending of an episode once it has opened, as far as authors wrote their conditions.</summary>
    public static ImmutableArray<Exit> OnwardFrom(Scene ending) => IsPassedByItself(ending)
        ? [.. ending.Then[..^1].Select(exit => exit with { When = exit.When!.Written })] : ending.Then;

    /// <summary>Whether the last way out of an ending of an episode is the one by which the story passes it over.</summary>
    public static bool IsPassedByItself(Scene scene) => scene.EpisodeEnding is not null && scene.When is not null;

    /// <summary>The ways out of a choice: its own <c>then</c>, else its scene's.</summary>
    public ImmutableArray<Exit> ExitsOf(Scene scene, Choice choice) => choice.Then.IsEmpty ? ExitsOf(scene) : choice.Then;
}
