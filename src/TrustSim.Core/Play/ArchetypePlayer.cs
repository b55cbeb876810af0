namespace TrustSim.Core.Play;

/// <summary>Plays a scenario by an archetype's rule over the acts of the choices. Ties go to the first choice in the file.</summary>
public static class ArchetypePlayer
{
    /// <summary>Plays to the debrief, or stops after <paramref name="most"/> decisions, for scenarios with a cycle.</summary>
    public static Playthrough Play(Scenario scenario, Archetype archetype, int most = 1_000)
    {
        var play = Playthrough.Start(scenario).ToQuestion();
        while (play.Phase == Phase.Deciding && play.Steps.Length <= most) play = play.Decide(Choose(play, archetype).Id).ToQuestion();
        return play;
    }

    /// <summary>The archetype's answer to the present question.</summary>
    public static Choice Choose(Playthrough play, Archetype archetype) => archetype switch
    {
        Archetype.EarnsTrust => Best(play, EarnedTrust),
        Archetype.Appeaser => Best(play, effects =>
            Sum(effects, Polarity.Honoured) - Sum(effects, Polarity.Against) - Sum(effects, Polarity.Overdone)
            - 3 * Sum(effects, Polarity.Honoured, TrustKey.AcceptConfrontation)
            + Sum(effects, Polarity.Against, TrustKey.AcceptConfrontation)
            - 2 * Clarity(effects, true) + Clarity(effects, false)),
        Archetype.ConflictAvoider => Best(play, effects =>
            2 * Harm(effects, TrustKey.AcceptConfrontation)
            + Sum(effects, Polarity.Against, TrustKey.OpenUp) - Sum(effects, Polarity.Honoured, TrustKey.OpenUp)
            - Sum(effects, Polarity.Honoured, TrustKey.TakeTheHit) + Clarity(effects, false)),
        Archetype.Micromanager => Best(play, effects => Against(effects, TrustKey.DitchTheLeash), WorkNow),
        Archetype.CreditTaker => Best(play, effects => Against(effects, TrustKey.BuildUp), WorkNow),
        Archetype.Blamer => Best(play, effects => Harm(effects, TrustKey.TakeTheHit), Harm),
        Archetype.DeliveryFirst => Best(play, WorkNow),
        Archetype.Repairer => Repairer(play),
    };

    /// <summary>Breaks trust once, then repairs it where a choice allows it; earns trust from there on.</summary>
    static Choice Repairer(Playthrough play)
    {
        var owed = new HashSet<TrustKey>();
        var repaired = false;
        foreach (var step in play.Steps.Skip(1))
        {
            foreach (var repair in step.Choice!.Effects.Repairs) repaired |= repair.By != RepairKind.Excuse && owed.Remove(repair.Of);
            foreach (var act in step.Choice.Effects.Acts.Where(act => act.Polarity == Polarity.Against)) owed.Add(act.Key);
        }

        var mending = play.OpenChoices
            .Where(choice => choice.Effects.Repairs.Any(repair => repair.By != RepairKind.Excuse && owed.Contains(repair.Of)))
            .MaxBy(choice => Repaired(choice.Effects));
        if (mending is not null) return mending;
        return owed.Count == 0 && !repaired ? Best(play, Harm) : Best(play, EarnedTrust);
    }

    static double EarnedTrust(Effects effects) =>
        Sum(effects, Polarity.Honoured) + Repaired(effects) + Clarity(effects, true)
        - Sum(effects, Polarity.Against) - Sum(effects, Polarity.Overdone) - Clarity(effects, false);

    static double Harm(Effects effects) => Sum(effects, Polarity.Against) - Sum(effects, Polarity.Honoured);

    static double Harm(Effects effects, TrustKey key) =>
        Sum(effects, Polarity.Against, key) - Sum(effects, Polarity.Honoured, key);

    static double Against(Effects effects, TrustKey key) => Harm(effects, key) - Sum(effects, Polarity.Overdone, key);

    static double WorkNow(Effects effects) => effects.Work is { } work ? (work.Up ? 1 : -1) * Laws.Default[work.Strength].Work : 0;

    static double Sum(Effects effects, Polarity polarity, TrustKey? key = null) =>
        effects.Acts.Where(act => act.Polarity == polarity && (key is null || act.Key == key)).Sum(act => act.Strength.Weight());

    static double Clarity(Effects effects, bool up) => effects.Clarity is { } push && push.Up == up ? push.Strength.Weight() : 0;

    static double Repaired(Effects effects) => effects.Repairs.Sum(repair => repair.By switch
    {
        RepairKind.Words => 1,
        RepairKind.Deeds => 2,
        RepairKind.Both => 3,
        RepairKind.Excuse => 0,
    });

    /// <summary>The choice with the highest score. The next score breaks a tie, then the order of the file.</summary>
    static Choice Best(Playthrough play, params ReadOnlySpan<Func<Effects, double>> scores)
    {
        ImmutableArray<Choice> left = play.OpenChoices;
        foreach (var score in scores)
        {
            var best = left.Max(choice => score(choice.Effects));
            left = left.RemoveAll(choice => score(choice.Effects) < best);
        }

        return left[0];
    }
}
