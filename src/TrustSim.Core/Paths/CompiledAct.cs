using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Paths;

/// <summary>An act with everything worked out that does not depend on how things stand.</summary>
sealed class CompiledAct
{
    /// <param name="people">The team as it opens.</param>
    /// <param name="lanes">The length of a row of people (see <see cref="StateLayout.Lanes"/>).</param>
    /// <param name="scale">How much of it counts.</param>
    /// <param name="isMended">Whether some choice can make up for it, so that it has to be remembered.</param>
    public CompiledAct(Laws laws, Act act, IReadOnlyList<Person> people, int lanes, double scale, bool isMended)
    {
        var (strength, seen) = (laws[act.Strength], laws[act.Audience]);
        IsHonoured = act.Polarity == Polarity.Honoured;
        Kind = act.Kind(laws);
        Habit = act.Key == TrustKey.Clarity ? -1 : (int)act.Key;
        Mark = act.Key == TrustKey.Clarity ? null : act.Polarity switch
        {
            Polarity.Honoured => strength.Mark,
            Polarity.Against => -strength.Mark,
            Polarity.Overdone => null,
        };
        Reach = laws[Kind].Reach;
        IsPrivate = act.Audience == Audience.Private;
        IsRemembered = !IsHonoured && isMended;
        (Trust, Fear, Scar) = (new double[lanes], new double[lanes], new double[lanes]);
        for (var i = 0; i < people.Count; i++)
        {
            var (nature, reach) = (people[i].Nature, Formulas.Reach(scale, act.IsAimedAt(people[i].Id), act.Polarity, seen));
            if (reach == 0) continue;
            var weight = reach * (nature.Cares.Contains(act.Key) ? laws.Cares : 1);
            Trust[i] = IsHonoured ? Formulas.Gain(strength, weight, nature) : Formulas.Loss(strength, laws[Kind], weight, nature);
            Fear[i] =
                IsHonoured ? Formulas.Ease(strength, weight, laws[act.Key])
                    : Formulas.Threat(strength, laws[Kind], weight, nature, laws[act.Key], seen);
            if (!IsHonoured && Kind == Breach.Honesty) Scar[i] = strength.Scar * reach;
        }
    }

    public bool IsHonoured { get; }

    public Breach Kind { get; }

    /// <summary>The key, by its number; −1 for clarity, of which there is no habit.</summary>
    public int Habit { get; }

    /// <summary>What it teaches people to expect; null where it teaches nothing.</summary>
    public double? Mark { get; }

    /// <summary>The most trust that it takes its share of.</summary>
    public double Reach { get; }

    public bool IsPrivate { get; }

    public bool IsRemembered { get; }

    /// <summary>For each person, what <see cref="Formulas.Gain"/> or <see cref="Formulas.Loss"/> gives.</summary>
    public double[] Trust { get; }

    /// <summary>For each person, the share of fear that is eased or raised.</summary>
    public double[] Fear { get; }

    /// <summary>For each person, the points of a scar.</summary>
    public double[] Scar { get; }
}
