namespace TrustSim.Core.Paths;

/// <summary>An act with every factor computed in advance that does not depend on the state.</summary>
sealed class CompiledAct
{
    /// <param name="people">Everybody of the scenario.</param>
    /// <param name="lanes">Length of a row of people (see <see cref="StateLayout.Lanes"/>).</param>
    /// <param name="privacies">Numbers the people to whom the act is private.</param>
    /// <param name="scale">Factor on the whole act.</param>
    /// <param name="isMended">Whether some choice can repair the act, so that the state must remember it.</param>
    public CompiledAct(Laws laws, Act act, IReadOnlyList<(MemberId Id, Disposition Nature)> people, int lanes,
        PrivacyTable privacies, double scale, bool isMended)
    {
        var strength = laws[act.Strength];
        Audience[] seen = [.. people.Select(person => act.AudienceFor(person.Id))];
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
        Privacy = privacies.NumberOf(seen);
        IsRemembered = !IsHonoured && isMended;
        (Trust, Fear, Scar) = (new double[lanes], new double[lanes], new double[lanes]);
        for (var i = 0; i < people.Count; i++)
        {
            var audience = laws[seen[i]];
            var (nature, reach) = (people[i].Nature, Formulas.Reach(scale, act.IsAimedAt(people[i].Id), act.Polarity, audience));
            if (reach == 0) continue;
            var weight = reach * (nature.Cares.Contains(act.Key) ? laws.Cares : 1);
            Trust[i] = IsHonoured ? Formulas.Gain(strength, weight, nature) : Formulas.Loss(strength, laws[Kind], weight, nature);
            Fear[i] =
                IsHonoured ? Formulas.Ease(strength, weight, laws[act.Key])
                    : Formulas.Threat(strength, laws[Kind], weight, nature, laws[act.Key], audience);
            if (!IsHonoured && Kind == Breach.Honesty) Scar[i] = strength.Scar * reach;
        }
    }

    public bool IsHonoured { get; }

    public Breach Kind { get; }

    /// <summary>Index of the key; −1 for clarity, which has no habit.</summary>
    public int Habit { get; }

    /// <summary>Value towards which the act moves the habit; null where it moves none.</summary>
    public double? Mark { get; }

    /// <summary>Most trust that the act takes its share of.</summary>
    public double Reach { get; }

    /// <summary>The people to whom the act is private, by their number in the table.</summary>
    public int Privacy { get; }

    public bool IsRemembered { get; }

    /// <summary>For each person, the result of <see cref="Formulas.Gain"/> or <see cref="Formulas.Loss"/>.</summary>
    public double[] Trust { get; }

    /// <summary>For each person, the share of fear that the act eases or raises.</summary>
    public double[] Fear { get; }

    /// <summary>For each person, the points of a scar.</summary>
    public double[] Scar { get; }
}
