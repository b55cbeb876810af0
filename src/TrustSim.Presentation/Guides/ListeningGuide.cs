namespace TrustSim.Presentation.Guides;

/// <summary>
/// Signs for a facilitator to listen for at one question, derived from the effects of its answers and from possible secrets.
/// </summary>
static class ListeningGuide
{
    // Least fear that people notice in somebody.
    const double Noticed = 1;

    public static IEnumerable<Runs> Create(GuideSubject subject, AskedScene asked)
    {
        foreach (var against in Acts(asked, Polarity.Against).Where(pair => pair.Act.Key != TrustKey.Clarity)
            .GroupBy(pair => pair.Act.Key.Fear()))
            yield return Fear(subject, asked, against.Key, [.. against.Select(pair => pair.Choice).Distinct()]);
        foreach (var much in Acts(asked, Polarity.Overdone).GroupBy(pair => pair.Act.Key))
            yield return Say.Runs("guide.too-much", ("letters", Letters(asked, much.Select(pair => pair.Choice))),
                ("key", much.Key.Name()));
        var kept = asked.Kept.Select(id => subject.Scenario[id]).Select(risk => Say.Runs(
            "guide.kept-by", ("names", Wording.Names(subject.Scenario, risk.KnownBy)), ("beginning", GuideWords.Beginning(risk.Says)),
                ("courage", GuideWords.Courage(risk.Courage)))).ToList();
        if (kept.Count > 0) yield return Say.Runs("guide.may-be-kept", ("kept", Say.List(kept)));
    }

    static Runs Fear(GuideSubject subject, AskedScene asked, FearOf fear, List<Choice> choices)
    {
        var afraid =
            choices.Select(asked.Week).OfType<Step>().SelectMany(Afraid).GroupBy(felt => felt.Person)
                .OrderByDescending(person => person.Max(felt => felt.Fear)).Take(2).Select(person => person.Key).ToList();
        var letters = Letters(asked, choices);
        return afraid.Count == 0
            ? Say.Runs("guide.makes-fear", ("letters", letters), ("fear", fear.Told()), ("count", choices.Count))
            : Say.Runs("guide.makes-fear-most", ("letters", letters), ("fear", fear.Told()),
                ("names", Say.List(afraid.Select(id => Named(subject.Scenario[id])))), ("count", choices.Count));

        static IEnumerable<(MemberId Person, double Fear)> Afraid(Step step) =>
            step.Settled.People.Select(person => (person.Id, person.Fear - step.Before[person.Id].Fear))
                .Where(felt => felt.Item2 >= Noticed);
    }

    static Runs Named(Member member)
    {
        var name = Runs.FromScenario(member.FirstName);
        return member.Temperament is Temperament.Anxious or Temperament.Guarded
            ? Say.Runs("guide.tempered", ("name", name), ("temperament", Say.Runs($"temperament.{member.Temperament.Id()}"))) : name;
    }

    static IEnumerable<(Choice Choice, Act Act)> Acts(AskedScene asked, Polarity polarity) =>
        asked.Scene.Choices.SelectMany(choice => choice.Effects.Acts.Where(act => act.Polarity == polarity).Select(act => (choice, act)));

    static Runs Letters(AskedScene asked, IEnumerable<Choice> choices) =>
        Say.List(choices.Distinct().Select(choice => GuideWords.Letter(asked.Scene, choice)));
}
