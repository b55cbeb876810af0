using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Play;

/// <summary>Plays a scenario by an archetype's rule over the choices' acts. Ties go to the first choice in the file.</summary>
public static class ArchetypePlayer
{
    /// <summary>A whole play, to its debrief. Stops after <paramref name="most"/> decisions, for scenarios that can go round.</summary>
    public static Playthrough Play(Scenario scenario, Archetype archetype, int most = 1_000)
    {
        var play = Playthrough.Start(scenario).ToQuestion();
        while (play.Phase == Phase.Deciding && play.Steps.Length <= most) play = play.Decide(Choose(play, archetype).Id).ToQuestion();
        return play;
    }

    /// <summary>What this archetype answers to the question before it.</summary>
    public static Choice Choose(Playthrough play, Archetype archetype) => archetype switch
    {
        Archetype.EarnsTrust => Best(play, EarnedTrust),
        Archetype.Appeaser => Best(play, deeds =>
            Sum(deeds, Side.Honoured) - Sum(deeds, Side.Against) - Sum(deeds, Side.Overdone)
            - 3 * Sum(deeds, Side.Honoured, Key.AcceptConfrontation) + Sum(deeds, Side.Against, Key.AcceptConfrontation)
            - 2 * Clarity(deeds, true) + Clarity(deeds, false)),
        Archetype.ConflictAvoider => Best(play, deeds =>
            2 * (Sum(deeds, Side.Against, Key.AcceptConfrontation) - Sum(deeds, Side.Honoured, Key.AcceptConfrontation))
            + Sum(deeds, Side.Against, Key.OpenUp) - Sum(deeds, Side.Honoured, Key.OpenUp)
            - Sum(deeds, Side.Honoured, Key.TakeTheHit) + Clarity(deeds, false)),
        Archetype.Micromanager => Best(play, deeds => Against(deeds, Key.DitchTheLeash), WorkNow),
        Archetype.CreditTaker => Best(play, deeds => Against(deeds, Key.BuildUp), WorkNow),
        Archetype.Blamer => Best(play, deeds => Sum(deeds, Side.Against, Key.TakeTheHit) - Sum(deeds, Side.Honoured, Key.TakeTheHit), Harm),
        Archetype.DeliveryFirst => Best(play, WorkNow),
        _ => Repairer(play),
    };

    /// <summary>Breaks something, then repairs it where it can; earns trust from there on.</summary>
    static Choice Repairer(Playthrough play)
    {
        var owed = new HashSet<Key>();
        var repaired = false;
        foreach (var step in play.Steps.Skip(1))
        {
            foreach (var repair in step.Choice!.Deeds.Repairs) repaired |= repair.By != Amends.Excuse && owed.Remove(repair.Of);
            foreach (var act in step.Choice.Deeds.Acts.Where(act => act.Side == Side.Against)) owed.Add(act.Key);
        }

        var mending = play.OpenChoices
            .Where(choice => choice.Deeds.Repairs.Any(repair => repair.By != Amends.Excuse && owed.Contains(repair.Of)))
            .MaxBy(choice => Amended(choice.Deeds));
        if (mending is not null) return mending;
        return owed.Count == 0 && !repaired ? Best(play, Harm) : Best(play, EarnedTrust);
    }

    static double EarnedTrust(Deeds deeds) =>
        Sum(deeds, Side.Honoured) + Amended(deeds) + Clarity(deeds, true) - Sum(deeds, Side.Against) - Sum(deeds, Side.Overdone) - Clarity(deeds, false);

    static double Harm(Deeds deeds) => Sum(deeds, Side.Against) - Sum(deeds, Side.Honoured);

    static double Against(Deeds deeds, Key key) => Sum(deeds, Side.Against, key) - Sum(deeds, Side.Honoured, key) - Sum(deeds, Side.Overdone, key);

    static double WorkNow(Deeds deeds) => deeds.Work is { } work ? (work.Up ? 1 : -1) * Laws.Default[work.Strength].Work : 0;

    static double Sum(Deeds deeds, Side side, Key? key = null) =>
        deeds.Acts.Where(act => act.Side == side && (key is null || act.Key == key)).Sum(act => Weight(act.Strength));

    static double Clarity(Deeds deeds, bool up) => deeds.Clarity is { } push && push.Up == up ? Weight(push.Strength) : 0;

    static double Amended(Deeds deeds) => deeds.Repairs.Sum(repair => repair.By switch
    {
        Amends.Words => 1,
        Amends.Deeds => 2,
        Amends.Both => 3,
        _ => 0,
    });

    static int Weight(Strength strength) => (int)strength + 1;

    /// <summary>The choice with the highest score; where scores are level, the next score decides, then the order of the file.</summary>
    static Choice Best(Playthrough play, params ReadOnlySpan<Func<Deeds, double>> scores)
    {
        ImmutableArray<Choice> left = play.OpenChoices;
        foreach (var score in scores)
        {
            var best = left.Max(choice => score(choice.Deeds));
            left = left.RemoveAll(choice => score(choice.Deeds) < best);
        }

        return left[0];
    }
}
