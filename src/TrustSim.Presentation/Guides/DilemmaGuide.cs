namespace TrustSim.Presentation.Guides;

/// <summary>The story in a few lines: the role of the group, its team, and the keys to practise.</summary>
static class DilemmaGuide
{
    public static IEnumerable<Block> Create(GuideSubject subject)
    {
        var about = subject.Scenario.About;
        yield return Block.Say(BlockKind.Part, "guide.dilemma");
        foreach (var text in Paragraphs.Split(about.Summary)) yield return Block.Quote(BlockKind.Prose, text);
        if (about.You.Length > 0) yield return Block.Quote(BlockKind.Speech, about.You) with { Label = Say.Runs("guide.the-group-is") };
        yield return Block.Draw(new TableDrawing(
            Say.Runs("guide.team"),
            [Column.RowHead("report.column-person"), Column.Plain("guide.column-about"), Column.Plain("guide.column-takes")],
            [.. subject.Scenario.Team.Select(Row)]));
        if (!about.Objectives.IsEmpty) yield return Block.Say(BlockKind.Heading, "guide.practises");
        foreach (var objective in about.Objectives) yield return Block.Item(Runs.FromScenario(objective));
        if (Practised(subject) is { Count: > 0 } keys)
            yield return Block.Say(BlockKind.Note, "guide.keys-touched", ("number", Runs.FromProgram(TrustKeyTable.Count)),
                ("keys", Runs.Join(", ", keys)));
    }

    static TableRow Row(Member member) => new(
        new Cell(Runs.FromScenario(member.Name)) { IsStrong = true,
            Remark = member.Role.Length > 0 ? Runs.FromScenario(member.Role) : null },
        Runs.FromScenario(member.About),
        Say.Runs($"guide.takes-{member.Temperament.Id()}"));

    /// <summary>Returns the keys that its answers touch, those with most answers first.</summary>
    static List<Runs> Practised(GuideSubject subject) =>
    [
        .. subject.Asked.SelectMany(asked => asked.Scene.Choices)
            .SelectMany(choice => choice.Effects.Acts.Select(act => act.Key).Distinct()).Where(key => key != TrustKey.Clarity)
            .GroupBy(key => key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key.Name()),
    ];
}
