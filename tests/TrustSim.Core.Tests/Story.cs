using System.Collections.Immutable;
using TrustSim.Core.Conditions;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests;

/// <summary>
/// A scenario built in code. It writes ways as <c>scene</c> or <c>condition -> scene</c>, and conditions as in a scenario file.
/// Without <see cref="With"/> its team is Ada alone, who is steady. The first of the team speaks, or whoever stands before a colon.
/// </summary>
sealed class Story
{
    readonly List<Member> team = [];
    readonly List<Risk> risks = [];
    readonly List<Draft> scenes = [];
    readonly Dictionary<string, MemberGroup> groups = [];
    readonly List<MemberId> away = [];

    public Story With(params ReadOnlySpan<Member> members)
    {
        team.AddRange(members);
        return this;
    }

    public Story Group(string id, ImmutableArray<MemberId> members)
    {
        groups.Add(id, new(id, members));
        return this;
    }

    public Story Risk(
        string id, string knownBy = "ada", Strength courage = Strength.Slight, Strength cost = Strength.Strong,
        string? from = null, int? due = null, string? dueScene = null) =>
        Risk(new(new(id), [new(knownBy)], "", "", courage, cost, Scene(from), due, Scene(dueScene)));

    public Story Risk(Risk risk)
    {
        risks.Add(risk);
        return this;
    }

    public Story Scene(
        string id, string? when = null, int later = 0, string[]? then = null, string? ending = null, string[]? says = null,
            params Option[] choices)
    {
        scenes.Add(new(id, when, later, then ?? [], ending, says ?? [], choices));
        return this;
    }

    /// <summary>In all scenes these people are away.</summary>
    public Story Away(params ReadOnlySpan<MemberId> people)
    {
        away.AddRange(people);
        return this;
    }

    public Scenario Build()
    {
        if (team.Count == 0) team.Add(Someone.Called("ada"));
        return new(new("test", "", "", 5, "", [], []), [.. team], [.. risks], [.. scenes.Select(Read)]);
    }

    public Playthrough Start() => Playthrough.Start(Build());

    /// <summary>Plays these choices and stops at the question after them.</summary>
    public Playthrough Play(params ReadOnlySpan<string> choices)
    {
        var play = Start().ToQuestion();
        foreach (var choice in choices) play = play.Decide(new(choice)).ToQuestion();
        return play;
    }

    Scene Read(Draft draft) => new(
        new(draft.Id), draft.Id, "", [.. draft.Says.Select(LineOf)], "", [],
        [.. draft.Choices.Select(choice => new Choice(
            new(choice.Id), "", "", choice.Effects ?? Effects.None,
            choice.Owned is { } owned ? [new(new("owned"), owned)] : [],
            choice.Count == 0 ? [] : [new(new("count"), choice.Count)],
            Exits(choice.Then), Read(choice.When)))],
        Exits(draft.Then), Read(draft.When), draft.Later, draft.Ending)
    {
        Away = [.. away],
    };

    Line LineOf(string text)
    {
        var (when, line) = Split(text);
        return line.Split(": ") is [var speaker, var words] ? new(new(speaker), words, when) : new(team[0].Id, line, when);
    }

    ImmutableArray<Exit> Exits(string[] ways) => [.. ways.Select(Split).Select(way => new Exit(way.When, new(way.Text)))];

    (Condition? When, string Text) Split(string text) => text.Split(" -> ") is [var when, var rest] ? (Read(when), rest) : (null, text);

    Condition? Read(string? text)
    {
        if (text is null) return null;
        var names = new Names(
            team.Select(member => member.Id.Value).ToHashSet(),
            risks.Select(risk => risk.Id.Value).ToHashSet(),
            scenes.ToDictionary(scene => scene.Id, IReadOnlySet<string> (scene) => scene.Choices.Select(choice => choice.Id).ToHashSet()),
            new HashSet<string> { "owned" }, new HashSet<string> { "count" })
        {
            Groups = groups,
        };
        var (condition, diagnostic) = ConditionParser.Parse(text, names);
        return condition ?? throw new FormatException($"{text}: {diagnostic}");
    }

    static SceneId? Scene(string? id) => id is null ? null : new SceneId(id);

    sealed record Draft(string Id, string? When, int Later, string[] Then, string? Ending, string[] Says, Option[] Choices);
}
