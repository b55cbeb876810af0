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
            [.. subject.Scenario.Team.Select(member => Row(subject.Scenario, member))]));
        if (!subject.Scenario.Others.IsEmpty) yield return Block.Say(BlockKind.Heading, "guide.others");
        foreach (var outsider in subject.Scenario.Others)
            yield return Block.Item(outsider.About.Length == 0 ? Wording.Who(outsider)
                : Say.Runs("guide.other-about", ("who", Wording.Who(outsider)), ("about", Runs.FromScenario(outsider.About))));
        if (!about.Notes.IsEmpty) yield return Block.Say(BlockKind.Heading, "guide.notes");
        foreach (var block in GuideWords.Notes(about.Notes)) yield return block;
        if (!about.Objectives.IsEmpty) yield return Block.Say(BlockKind.Heading, "guide.practises");
        foreach (var objective in about.Objectives) yield return Block.Item(Runs.FromScenario(objective));
        if (Practised(subject) is { Count: > 0 } keys)
            yield return Block.Say(BlockKind.Note, "guide.keys-touched", ("number", Say.InWords(TrustKeyTable.All.Length)),
                ("keys", Runs.Join(", ", keys)));
    }

    static TableRow Row(Scenario scenario, Member member) => new(
        new Cell(Runs.FromScenario(member.Name)) { IsStrong = true,
            Remark = member.Role.Length > 0 ? Runs.FromScenario(member.Role) : null },
        new Cell(Runs.FromScenario(member.About)) { More = [.. Moves(scenario, member)] },
        Say.Runs($"guide.takes-{member.Temperament.Id()}"));

    static IEnumerable<Runs> Moves(Scenario scenario, Member member)
    {
        if (member.From is { } from) yield return Say.Runs("guide.joins", ("scene", GuideWords.Title(scenario[from])));
        if (member.Until is { } until) yield return Say.Runs("guide.leaves", ("scene", GuideWords.Title(scenario[until])));
    }

    /// <summary>Returns the keys that its answers touch, those with most answers first.</summary>
    static List<Runs> Practised(GuideSubject subject) =>
    [
        .. subject.Asked.SelectMany(asked => asked.Scene.Choices)
            .SelectMany(choice => choice.Effects.Acts.Select(act => act.Key).Distinct()).Where(key => key != TrustKey.Clarity)
            .GroupBy(key => key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key.Name()),
    ];
}
