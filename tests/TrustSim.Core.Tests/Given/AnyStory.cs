using System.Collections.Immutable;
using CsCheck;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Given;

/// <summary>Random scenarios with loops, closed choices, skipped scenes, risks and endings, and answers to their questions.</summary>
static class AnyStory
{
    static readonly string[] Conditions =
    [
        "owned", "not owned", "count >= 2", "visits < 2", "visits >= 2", "week > 3", "trust(team) >= 50", "fear(p0) < 30",
            "voice(team) > 50", "trust(some) >= 48", "fear(some) > 30", "voice(some) < 55",
        "clarity < 50", "work < 0 or owned", "told(first)", "landed(first)", "kept(second)", "landed(second) and not told(first)",
    ];

    static readonly Gen<string?> When = Gen.Frequency((4, Gen.Const((string?)null)), (1, Gen.OneOf<string?>([.. Conditions])));

    static readonly Gen<string?> WayOn = Gen.Frequency((1, Gen.Const((string?)null)), (2, Gen.OneOf<string?>([.. Conditions])));

    /// <summary>A scenario, and a number for each question: an index into the open choices, modulo their count.</summary>
    public static Gen<(Scenario Scenario, int[] Answers)> Play { get; } =
        from team in Any.Team
        from size in Gen.Int[2, 6]
        from scenes in SceneOf(team[..Math.Min(3, team.Length)], size).Array[size]
        from due in Gen.Int[1, 5]
        from moves in Gen.Int[0, 5]
        from answers in Gen.Int[0, 5].Array[2, 10]
        // One story in nine stops without an ending.
        select (Build(Moving(team[..Math.Min(3, team.Length)], size, moves), scenes, due, stops: answers.Length == 9), answers);

    /// <summary>
    /// A story of two to six questions in one line, all answers open, with three risks that land early, late and never: a place where one
    /// answer often decides who speaks.
    /// </summary>
    public static Gen<(Scenario Scenario, int[] Answers)> Straight { get; } =
        from team in Any.Team
        from effects in Any.Effects(team[..Math.Min(3, team.Length)]).Array[2, 3].Array[2, 6]
        from courage in Gen.Enum<Strength>()
        from due in Gen.Int[1, 4]
        from ends in Gen.Bool
        from answers in Gen.Int[0, 5].Array[effects.Length]
        select (InOneLine(team[..Math.Min(3, team.Length)], effects, courage, due, ends), answers);

    /// <summary>Plays the answers; stops at the end of the story.</summary>
    public static Playthrough Answer(this Playthrough play, IEnumerable<int> answers)
    {
        play = play.ToQuestion();
        foreach (var answer in answers)
        {
            if (play.Phase != Phase.Deciding) break;
            play = play.Decide(play.OpenChoices[answer % play.OpenChoices.Length].Id).ToQuestion();
        }

        return play;
    }

    /// <summary>A team in which the last one may join later and leave again, and the one before leave. The first stays.</summary>
    static ImmutableArray<Member> Moving(ImmutableArray<Member> team, int size, int moves)
    {
        if (team.Length < 2 || moves < 2) return team;
        SceneId first = new("s1"), middle = new($"s{size / 2}"), last = new($"s{size - 1}");
        var late = team[^1] with
        {
            From = moves is 2 ? middle : moves is 4 or 5 ? first : null,
            Until = moves == 3 || moves == 5 && size > 2 ? last : null,
        };
        return team.Length == 3 && moves == 4 ? [team[0], team[1] with { Until = middle }, late] : [.. team[..^1], late];
    }

    static Gen<Sketch> SceneOf(ImmutableArray<Member> team, int size) => Gen.Select(
        When, Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[1, 2])), WayOn, Gen.Int[0, size], Gen.Bool,
            Gen.Frequency((1, Gen.Int[0, 0]), (5, Gen.Int[1, 3])).SelectMany(count => OptionOf(team, size).Array[count]),
        (when, later, thenIf, then, ends, choices) => new Sketch(when, later, thenIf, then, ends && choices.Length == 0, choices));

    static Gen<(Effects, string?, int, bool?, string?, int)> OptionOf(ImmutableArray<Member> team, int size) => Gen.Select(
        // Two answers that do nothing end alike.
        Gen.Frequency((5, Any.Effects(team)), (1, Any.Effects(team).Select(Without(team[^1].Id))), (1, Gen.Const(Effects.None))), When,
        Gen.Int[-1, 1], Gen.OneOf<bool?>(null, true, false), WayOn, Gen.Int[0, size]);

    /// <summary>The same effects, while somebody is away.</summary>
    static Func<Effects, Effects> Without(MemberId somebody) => effects => effects with
    {
        Acts = [.. effects.Acts.Select(act => act with { Away = [somebody] })],
        Repairs = [.. effects.Repairs.Select(repair => repair with { Away = [somebody] })],
    };

    static Scenario InOneLine(ImmutableArray<Member> team, Effects[][] effects, Strength courage, int due, bool ends)
    {
        var story = new Story().With([.. team]).Risk("first", "p0", courage, due: due)
            .Risk("second", $"p{team.Length - 1}", courage, due: due + 2);
        if (ends) story.Risk("third", "p0", Strength.Strong);
        for (var i = 0; i < effects.Length; i++)
            story.Scene($"s{i}", choices: [.. effects[i].Select((one, at) => new Option($"c{at}", one, Owned: at == 1))]);
        return story.Scene("way", then: ["owned and fear(p0) < 40 -> end", "other"]).Scene("end", ending: "the end")
            .Scene("other", ending: "another").Build();
    }

    static Scenario Build(ImmutableArray<Member> team, Sketch[] scenes, int due, bool stops)
    {
        var last = $"p{team.Length - 1}";
        var story =
            new Story().With([.. team]).Group("some", [.. team.Select(member => member.Id).Skip(1).DefaultIfEmpty(team[0].Id)])
                .Risk("first", "p0", due: due)
                .Risk("second", last, from: $"s{scenes.Length / 2}", dueScene: $"s{scenes.Length - 1}");
        for (var i = 0; i < scenes.Length; i++)
        {
            var scene = scenes[i];
            // A scene itself leads only further down, so that no circle lacks a decision. A choice can lead anywhere.
            string[] then = scene.ThenIf is { } condition && scene.Then > i ? [$"{condition} -> {At(scene.Then)}", At(i + 1)] : [];
            story.Scene($"s{i}", scene.When, scene.Later, then, scene.Ends ? "an ending" : null,
                ["always", $"{Conditions[i]} -> sometimes"],
                [.. scene.Choices.Select((choice, at) => Read(choice, at, i))]);
        }

        return story.Scene("end", ending: stops ? null : "the end").Build();

        string At(int index) => index < scenes.Length ? $"s{index}" : "end";

        Option Read((Effects Effects, string? When, int Count, bool? Owned, string? ThenIf, int Then) choice, int at, int i) => new(
            $"c{at}", choice.Effects, choice.When, choice.Owned, choice.Count,
                choice.ThenIf is null ? [] : [$"{choice.ThenIf} -> {At(choice.Then)}", At(i + 1)]);
    }

    sealed record Sketch(string? When, int Later, string? ThenIf, int Then, bool Ends,
        (Effects, string?, int, bool?, string?, int)[] Choices);
}
