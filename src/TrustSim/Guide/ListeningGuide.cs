using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using TrustSim.Terminal.Pages;

namespace TrustSim.Guide;

/// <summary>What a facilitator listens for at one question. It follows from what its answers do, and from what somebody may be keeping back.</summary>
static class ListeningGuide
{
    // Fear that one would notice in a person.
    const double Noticed = 1;

    public static IEnumerable<string> Create(GuideSubject subject, AskedScene asked)
    {
        foreach (var against in Acts(asked, Polarity.Against).Where(pair => pair.Act.Key != TrustKey.Clarity).GroupBy(pair => pair.Act.Key.Fear()))
            yield return Fear(subject, asked, against.Key, [.. against.Select(pair => pair.Choice).Distinct()]);
        foreach (var much in Acts(asked, Polarity.Overdone).GroupBy(pair => pair.Act.Key))
            yield return $"{Letters(asked, much.Select(pair => pair.Choice))}: too much of a good thing, “{much.Key.Name()}”. Does anybody ask what it costs, and whom?";
        var kept = asked.Kept.Select(id => subject.Scenario[id]).Select(risk => $"{GuideWords.Names(subject.Scenario, risk.KnownBy)} (“{GuideWords.Beginning(risk.Says)}”; to say it takes {GuideWords.Courage(risk.Courage)})").ToList();
        if (kept.Count > 0) yield return $"By now something may be kept back by {Wording.Join(kept)}. Does the room ask anybody anything?";
    }

    static string Fear(GuideSubject subject, AskedScene asked, FearOf fear, List<Choice> choices)
    {
        var afraid = choices.Select(asked.Week).OfType<Step>().SelectMany(Afraid).GroupBy(felt => felt.Person).OrderByDescending(person => person.Max(felt => felt.Fear)).Take(2).Select(person => person.Key).ToList();
        var who = afraid.Count == 0 ? "." : $", {Wording.Join(afraid.Select(id => Named(subject.Scenario[id])))} most. Who in the room speaks for them?";
        return $"{Letters(asked, choices)} {(choices.Count == 1 ? "makes" : "make")} people fear {fear.Told()}{who}";

        static IEnumerable<(MemberId Person, double Fear)> Afraid(Step step) =>
            step.Settled.People.Select(person => (person.Id, person.Fear - step.Before[person.Id].Fear)).Where(felt => felt.Item2 >= Noticed);
    }

    static string Named(Member member) => member.Temperament is Temperament.Anxious or Temperament.Guarded ? $"{Passage.Clean(member.FirstName)} ({member.Temperament.Id()})" : Passage.Clean(member.FirstName);

    static IEnumerable<(Choice Choice, Act Act)> Acts(AskedScene asked, Polarity polarity) =>
        asked.Scene.Choices.SelectMany(choice => choice.Effects.Acts.Where(act => act.Polarity == polarity).Select(act => (choice, act)));

    static string Letters(AskedScene asked, IEnumerable<Choice> choices) => Wording.Join(choices.Distinct().Select(choice => GuideWords.Letter(asked.Scene, choice)));
}
