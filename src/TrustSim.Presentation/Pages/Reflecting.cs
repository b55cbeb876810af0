namespace TrustSim.Presentation.Pages;

/// <summary>
/// The two questions of a path for the player. One is about somebody else: a misread person, an untold risk or an afraid person. One is
/// about the player: the key with most acts against it, or the decision with the largest lasting effect.
/// </summary>
public static class Reflecting
{
    public static ImmutableArray<Runs> Questions(Debrief debrief, ImmutableArray<Foreseen> foreseen) =>
    [
        // A prologue ends with its own question alone.
        .. debrief.Playthrough.Scenario.About.IsPrologue ? [] : (Runs[])[AboutThem(debrief, foreseen), AboutYou(debrief)],
        .. debrief.Playthrough.Scenario.About.Debrief.Select(Runs.FromScenario),
    ];

    static Runs AboutThem(Debrief debrief, ImmutableArray<Foreseen> foreseen)
    {
        if (ForesightPage.MostMisread(foreseen) is { Wrong: 2 } misread) return AboutMisread(debrief, foreseen, misread);
        if (debrief.Untold.OrderByDescending(untold => untold.Outcome == RiskOutcome.Landed).ThenByDescending(untold => untold.Risk.Cost)
            .FirstOrDefault() is { } untold)
        {
            var name = NameOf(debrief, untold.Nearest);
            return untold.Weeks > 0 ? Say.Runs("reflect.knew-for", ("name", name), ("weeks", debrief.Step().Whole(untold.Weeks)))
                : Say.Runs("reflect.knew", ("name", name));
        }

        if (debrief.Others.Voiced is { } voiced)
            return Say.Runs("reflect.voiced",
                ("decision", debrief.DecisionName(voiced.Decision)), ("name", NameOf(debrief, voiced.People[0])));
        var told = debrief.Risks.Where(record => record.Outcome == RiskOutcome.Told).ToList();
        if (told.MaxBy(record => record.Weeks) is { IsLate: true } late)
            return Say.Runs("reflect.told-late", ("name", NameOf(debrief, late.By)), ("time", debrief.Step().InWords(late.Weeks)));
        if (told is [var first, ..])
            return Say.Runs("reflect.told", ("name", NameOf(debrief, first.By)), ("week", debrief.Step().At(first.Week)));
        if (debrief.People.Where(person => person.AfraidOf is not null).MaxBy(person => person.Now.Fear) is { } afraid)
            return Say.Runs("reflect.afraid", ("name", Runs.FromScenario(afraid.Member.FirstName)),
                ("fear", afraid.AfraidOf!.Value.Told()));
        return Say.Runs("reflect.easier-or-harder");
    }

    static Runs AboutMisread(Debrief debrief, ImmutableArray<Foreseen> foreseen, Foreseen misread)
    {
        var then = foreseen.Where(one => one.Decision == misread.Decision).ToList();
        var (decision, name) = (debrief.DecisionName(misread.Decision), NameOf(debrief, misread.Said.Who));
        // A prediction that nobody moves names nobody.
        return then.Count == debrief.Playthrough.Steps[misread.Decision].Before.People.Length && then.Count > 1
            && then.All(one => one.Said is { Trust: Move.Same, Fear: Move.Same })
            ? Say.Runs("reflect.expected-nobody", ("decision", decision), ("name", name))
            : Say.Runs("reflect.expected", ("decision", decision), ("name", name), ("moves", ForesightPage.Words(misread.Said)));
    }

    static Runs AboutYou(Debrief debrief)
    {
        if (debrief.Keys.Where(key => key.Weight(Polarity.Against) > 0).MaxBy(key => key.Weight(Polarity.Against)) is { } against)
        {
            // If the decision with the largest lasting effect contains such an act, ask about that moment.
            var moment =
                against.Moments.Where(moment => moment.Polarity == Polarity.Against)
                    .OrderByDescending(moment => moment.Decision == debrief.Pivotal).ThenByDescending(moment => moment.Strength).First();
            return Create(debrief, moment, Say.Runs($"key.{against.Key.Id()}.question"));
        }

        if (debrief.Keys.Where(key => key.Weight(Polarity.Overdone) > 0).MaxBy(key => key.Weight(Polarity.Overdone)) is { } overdone)
            return Create(debrief, overdone.Moments.Where(moment => moment.Polarity == Polarity.Overdone).MaxBy(moment => moment.Strength)!,
                Say.Runs("reflect.overdone"));

        return debrief.Pivotal is { } pivotal ? Say.Runs("reflect.pivotal", ("decision", debrief.DecisionName(pivotal)))
            : Say.Runs("reflect.few-traces");
    }

    static Runs Create(Debrief debrief, KeyMoment moment, Runs question) =>
        Say.Runs("reflect.of-moment", ("decision", debrief.DecisionName(moment.Decision)), ("choice", Runs.FromScenario(moment.Choice)),
            ("question", question));

    static Runs NameOf(Debrief debrief, MemberId person) => Runs.FromScenario(debrief.Playthrough.Scenario[person].FirstName);
}
