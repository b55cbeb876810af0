using TrustSim.Presentation.Beats;

namespace TrustSim.Presentation.Pages;

/// <summary>
/// One person, during play: who they are and what they are good at, how freely they have spoken week by week, what they said last and
/// where, and since when they speak more or less freely.
/// </summary>
public static class TeamCard
{
    /// <inheritdoc cref="Told"/>
    /// <returns>The whole card.</returns>
    public static Document Create(Playthrough play, Beat beat, int index, bool showsNumbers)
    {
        var member = play.Scenario[beat.Team.People[index].Id];
        return Document.Page(Runs.FromScenario(member.Name),
        [
            .. member.Role.Length > 0 ? [Block.Quote(BlockKind.Meter, member.Role)] : (Block[])[],
            .. Told(play, beat, index, showsNumbers),
        ]);
    }

    /// <param name="beat">The moment: what comes after it is not known yet.</param>
    /// <param name="index">From 0, in the order of the people who are in the team at that moment.</param>
    /// <returns>All but the name and the role.</returns>
    public static ImmutableArray<Block> Told(Playthrough play, Beat beat, int index, bool showsNumbers)
    {
        var member = play.Scenario[beat.Team.People[index].Id];
        var course = Speaking.Course(play, beat.Step, beat.Team, member.Id);
        return
        [
            .. Nature(member),
            // Somebody who has not been met yet has nothing to be seen.
            .. beat.Known.Contains(member.Id) ? Seen(play, member, course) : [],
            .. showsNumbers ? [Figures(Runs.FromScenario(member.FirstName), beat.Team[member.Id])] : (Block[])[],
            .. LastSaid(play, beat, member),
            .. Since(play, course),
        ];
    }

    /// <summary>Who somebody is, and what they are good at.</summary>
    internal static IEnumerable<Block> About(Member member)
    {
        if (member.Role.Length > 0) yield return Block.Quote(BlockKind.Meter, member.Role);
        foreach (var block in Nature(member)) yield return block;
    }

    /// <summary>What somebody is good at ends the paragraph on who they are.</summary>
    static IEnumerable<Block> Nature(Member member)
    {
        var about = Paragraphs.Split(member.About);
        foreach (var text in about.SkipLast(1)) yield return Block.Quote(BlockKind.Prose, text);
        var last = string.Join(' ', about.TakeLast(1).Append(Sentence(member.Strength)).Where(text => text.Length > 0));
        if (last.Length > 0) yield return Block.Quote(BlockKind.Prose, last);
    }

    static string Sentence(string words) => words.Length == 0 || char.IsPunctuation(words[^1]) ? words : words + ".";

    /// <summary>Somebody's trust and fear, at the start and now.</summary>
    internal static Block Figures(Runs name, Person now) => Block.Say(BlockKind.Meter, "people.moved",
        ("name", name), ("trust", now.Nature.Trust), ("trust-now", now.Trust), ("fear", now.Nature.Fear), ("fear-now", now.Fear));

    static Block[] Seen(Playthrough play, Member member, ImmutableArray<(int Step, int Week, Openness Openness)> course) =>
    [
        Block.Say(BlockKind.Heading, "card.how-freely", ("name", Runs.FromScenario(member.FirstName))),
        Block.Draw(new StairDrawing(
            play.Step().One(),
            [
                .. course.Select(point => (
                    point.Step == 0 ? Say.Runs("card.start") : Runs.FromProgram($"{point.Week}"), point.Openness)),
            ],
            [
                .. course.Index().Where(point => point.Index == 0 || point.Item.Openness != course[point.Index - 1].Openness)
                    .Select(point => point.Item.Step == 0
                        ? Block.Say(BlockKind.Change, "card.step-at-start", ("phrase", point.Item.Openness.Phrase()))
                        : Block.Say(BlockKind.Change, "card.step-week", ("week", play.Step().At(point.Item.Week)),
                            ("phrase", point.Item.Openness.Phrase()))),
            ])),
    ];

    static IEnumerable<Block> LastSaid(Playthrough play, Beat beat, Member member)
    {
        var spoken = play.Steps.Take(beat.Step + 1)
            .SelectMany(step => step.Number == beat.Step ? step.Opened.Take(beat.Opened) : step.Opened)
            .SelectMany(opening => opening.Lines.Where(line => line.Speaker == member.Id).Select(line => (opening, line))).ToList();
        if (spoken.Count == 0) yield break;
        var (where, said) = spoken[^1];
        yield return Block.Say(BlockKind.Heading, "card.last-said",
            ("scene", Runs.FromScenario(where.Scene.InBrief())), ("week", play.Step().At(where.At.Team.Week)));
        yield return Block.Say(BlockKind.Change, "beat.words", ("words", Runs.FromScenario(said.Text)));
    }

    /// <summary>The decision since which somebody speaks as they do now; nothing where they have never changed.</summary>
    static IEnumerable<Block> Since(Playthrough play, ImmutableArray<(int Step, int Week, Openness Openness)> course)
    {
        for (var i = course.Length - 1; i > 0; i--)
        {
            if (course[i].Openness == course[i - 1].Openness) continue;
            var scene = play.SceneOf(course[i].Step);
            yield return Block.Say(BlockKind.Prose, course[i].Openness > course[i - 1].Openness ? "card.more-since" : "card.less-since",
                ("scene", scene), ("week", play.Step().At(course[i].Week)));
            yield break;
        }
    }
}
