namespace TrustSim.Authoring.Format;

/// <summary>Finds what is wrong with answers whatever happened before: two that do the same, acts without a reason.</summary>
static class AnswersCheck
{
    public static IEnumerable<Diagnostic> Create(Scenario scenario, SourceMap source)
    {
        var asked =
            scenario.Conditions.SelectMany(condition => condition.Asks).OfType<Asked.Choice>().Select(one => one.Decision).ToHashSet();
        return scenario.Scenes.SelectMany(scene => (IEnumerable<Diagnostic>)[.. Alike(scene, asked, source), .. WithoutWhy(scene, source)]);
    }

    /// <summary>Where all answers do the same, paths show that nothing changes.</summary>
    static IEnumerable<Diagnostic> Alike(Scene scene, HashSet<Decision> asked, SourceMap source)
    {
        var groups = scene.Choices.Where(choice => !asked.Contains(new(scene.Id, choice.Id))).GroupBy(Done).ToList();
        foreach (var alike in groups.Where(alike => alike.Count() > 1 && alike.Count() < scene.Choices.Length))
        {
            foreach (var choice in alike.Skip(1))
            {
                yield return source.Find(
                    DiagnosticCatalogue.AnswersAlike, source.PlaceOf(scene.Id, choice.Id),
                    $"'{choice.Id}' does exactly what '{alike.First().Id}' does.",
                    "let one of them do something else, or make one answer of the two");
            }
        }
    }

    /// <summary>All that a choice does, and where it leads, in one text: equal where two choices do the same.</summary>
    static string Done(Choice choice)
    {
        var (effects, text) = (choice.Effects, new StringBuilder());
        Add(effects.Acts.Select(act =>
            $"{act.Key} {act.Polarity} {act.Strength} {act.Breach} {act.Audience} {Names(act.SeenBy)} {Names(act.Toward)}"));
        Add(effects.Repairs.Select(repair => $"{repair.Of} {repair.By} {repair.Audience} {Names(repair.SeenBy)} {Names(repair.Toward)}"));
        Add(choice.Sets.Select(set => $"{set}"));
        Add(choice.Adds.Select(add => $"{add}"));
        // The order of ways on matters.
        return text.Append(CultureInfo.InvariantCulture, $"{effects.Clarity} {effects.Work} {effects.SameWeek} {choice.When}")
            .AppendJoin(',', choice.Then.Select(exit => $"{exit.When} {exit.To}")).ToString();

        void Add(IEnumerable<string> parts) => text.AppendJoin(',', parts.Order(StringComparer.Ordinal)).Append(';');
    }

    static string Names(ImmutableArray<MemberId> people) => string.Join(' ', people.Select(id => id.Value).Order(StringComparer.Ordinal));

    static IEnumerable<Diagnostic> WithoutWhy(Scene scene, SourceMap source)
    {
        var bare = scene.Choices.SelectMany(choice =>
                Bare("acts", choice.Effects.Acts.Select(act => act.Why))
                    .Concat(Bare("repairs", choice.Effects.Repairs.Select(repair => repair.Why)))
                .Select(one => (choice.Id, one.Key, one.Index)))
            .ToList();
        if (bare.Count == 0) yield break;
        var (choice, key, index) = bare[0];
        yield return source.Find(
            DiagnosticCatalogue.NoWhy, source.PlaceOf(scene.Id, choice, key, index),
            bare.Count == 1 ? $"'{choice}' moves people, and does not say why."
                : $"'{choice}' moves people, and does not say why; in '{scene.Id}' {bare.Count} places say no reason.",
            "add `why:` with one plain sentence that they would call fair");

        static IEnumerable<(string Key, int Index)> Bare(string key, IEnumerable<string> whys) =>
            whys.Index().Where(why => why.Item.Length == 0).Select(why => (key, why.Index));
    }
}
