namespace TrustSim.Presentation.Guides;

/// <summary>
/// The answers to one question in a table: their full texts, their effects that week on each person, and the ends of paths through them.
/// </summary>
sealed class AnswersGuide(GuideSubject subject, AskedScene asked)
{
    // Meters show no smaller change.
    const double Shows = .5;

    public TableDrawing Table() => new(
        Say.Runs("guide.answers", ("unit", subject.Scenario.Step().One())),
        [
            new(Runs.Empty, ColumnKind.Count), Column.RowHead("report.column-answer"),
                new(Say.Runs("guide.column-week-trust", ("unit", subject.Scenario.Step().One().Capital())), ColumnKind.Figure),
                Column.Figure("guide.column-fear"), Column.Figure("guide.column-work"),
            Column.Figure("guide.column-ends-trust"), Column.Figure("guide.column-fear"), Column.Figure("guide.column-work"),
        ],
        [.. asked.Scene.Choices.Select(Row)])
    { IsCaptionShown = false };

    TableRow Row(Choice choice)
    {
        var (step, end) = (asked.Week(choice), asked.Weighed?.Choices.FirstOrDefault(weighed => weighed.Choice.Id == choice.Id));
        var units = subject.Scenario.Step();
        var letter = GuideWords.Letter(asked.Scene, choice) + (choice.When is null ? Runs.Empty : Runs.FromProgram("*"));
        Runs[] week =
            step is null ? [None, None, None]
                : [Wording.WithSign(step.Settled.Trust - step.Before.Trust), Wording.WithSign(step.Settled.Fear - step.Before.Fear),
                    GuideWords.Weeks(step.Settled.Work - step.Before.Work)];
        Runs[] ends =
            end is null ? [None, None, None] : [GuideWords.Ends(end.Trust), GuideWords.Ends(end.Fear), GuideWords.Weeks(end.Work)];
        var effects = Effects(choice.Effects, step is null ? [] : ChangeGrouping.From(step)).ToList();
        return new(letter, new Cell(Runs.FromScenario(choice.Text)) { IsStrong = true }, week[0], week[1], week[2], ends[0], ends[1],
            ends[2])
        {
            Below = [.. effects],
            InWords =
            [
                new(BlockKind.Option, Runs.FromScenario(choice.Text), letter),
                Block.Say(BlockKind.Change, "guide.answer-week", ("unit", units.One()), ("trust", week[0]), ("fear", week[1]),
                    ("work", week[2]), ("units", units.Many())),
                Block.Say(BlockKind.Change, "guide.answer-ends", ("trust", ends[0]), ("fear", ends[1]), ("work", ends[2]),
                    ("units", units.Many())),
                .. effects.Select(Block.Item),
            ],
        };
    }

    static Runs None => Runs.FromProgram("–");

    IEnumerable<Runs> Effects(Effects effects, IEnumerable<ReasonedChange> changes)
    {
        var moved =
            changes.Where(effect => effect.Clearer is null).GroupBy(effect => effect.Why)
                .ToDictionary(group => group.Key, group => group.First());
        foreach (var act in effects.Acts) yield return Line(Say.Runs($"guide.act-{act.Polarity.Id()}", ("key", act.Key.Name())), act.Why);
        foreach (var repair in effects.Repairs)
            yield return Line(
                Say.Runs(repair.By == RepairKind.Excuse ? "guide.only-excuses" : "guide.makes-up-for", ("key", repair.Of.Name())),
                    repair.Why);

        Runs Line(Runs does, string why)
        {
            if (why.Length == 0) return Say.Runs("guide.does", ("does", does));
            var reason = Runs.FromScenario(why);
            return moved.TryGetValue(why, out var effect) && Most(effect) is { } most
                ? Say.Runs("guide.does-and-moves", ("does", does), ("why", reason), ("most", most))
                : Say.Runs("guide.does-because", ("does", does), ("why", reason));
        }
    }

    /// <summary>Names the person with the largest change; null where no meter shows it.</summary>
    Runs? Most(ReasonedChange effect)
    {
        var most = effect.People.FirstOrDefault(change => Points(change).Any());
        return most is null ? null
            : Runs.FromScenario(subject.Scenario[most.Person].FirstName) + Runs.FromProgram(" ") + Runs.Join(", ", Points(most));
    }

    static IEnumerable<Runs> Points(PersonChange change)
    {
        if (Math.Abs(change.Trust) >= Shows) yield return Say.Runs("play.trust", ("trust", Wording.WithSign(change.Trust)));
        if (Math.Abs(change.Fear) >= Shows) yield return Say.Runs("play.fear", ("fear", Wording.WithSign(change.Fear)));
    }
}
