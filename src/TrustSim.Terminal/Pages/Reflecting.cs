using System.Collections.Immutable;
using TrustSim.Core.Review;
using TrustSim.Core.Vocabulary;
using TrustSim.Records.Journal;

namespace TrustSim.Terminal.Pages;

/// <summary>
/// The two questions that a road asks back: one about somebody else, from whom was misread, what was kept from you or who is afraid; one
/// about yourself, from the key that you worked against most or the decision that most goes back to.
/// </summary>
static class Reflecting
{
    public static ImmutableArray<string> Questions(Debrief debrief, ImmutableArray<Foreseen> foreseen) => [AboutThem(debrief, foreseen), AboutYou(debrief)];

    static string AboutThem(Debrief debrief, ImmutableArray<Foreseen> foreseen)
    {
        var scenario = debrief.Playthrough.Scenario;
        if (ForesightPage.MostMisread(foreseen) is { Wrong: 2 } misread)
        {
            var name = scenario[misread.Said.Who].FirstName;
            var then = foreseen.Where(one => one.Decision == misread.Decision).ToList();
            // Who expects nobody to be moved has named nobody.
            if (then.Count == scenario.Team.Length && then.Count > 1 && then.All(one => one.Said is { Trust: Move.Same, Fear: Move.Same }))
                return $"In {debrief.DecisionName(misread.Decision)} you expected to move nobody, and {name} was moved. What did you know about {name} that you did not use?";
            return $"In {debrief.DecisionName(misread.Decision)} you expected of {name} {ForesightPage.Words(misread.Said)}, and it came otherwise. What did you know about {name} that you did not use?";
        }

        if (debrief.Untold.OrderByDescending(untold => untold.Outcome == RiskOutcome.Landed).ThenByDescending(untold => untold.Risk.Cost).FirstOrDefault() is { } untold)
        {
            var name = scenario[untold.Nearest].FirstName;
            var weeks = untold.Weeks > 0 ? $" for {Wording.Count(untold.Weeks, "week")}" : "";
            return $"{name} knew{weeks}, and did not tell you. What would {name} have had to see you do first, with smaller news?";
        }

        if (debrief.Told.FirstOrDefault() is { Week: > 0 } told)
            return $"{scenario[told.By].FirstName} told you in week {told.Week} what others would have kept. What did you do before that which made it possible, and who at your work has not seen you do it yet?";
        if (debrief.People.Where(person => person.AfraidOf is not null).MaxBy(person => person.Now.Fear) is { } afraid)
            return $"{afraid.Member.FirstName} is afraid of {afraid.AfraidOf!.Value.Told()}. Who at your work might say the same of you, and how would you find out?";
        return "Where did you say something that made it easier, or harder, to tell you the truth?";
    }

    static string AboutYou(Debrief debrief)
    {
        if (debrief.Keys.Where(key => key.Weight(Polarity.Against) > 0).MaxBy(key => key.Weight(Polarity.Against)) is { } against)
        {
            // Where it was done in the decision that most goes back to, that is the moment to think of.
            var moment = against.Moments.Where(moment => moment.Polarity == Polarity.Against).OrderByDescending(moment => moment.Decision == debrief.Pivotal).ThenByDescending(moment => moment.Strength).First();
            return $"{debrief.DecisionName(moment.Decision)}, “{Passage.Clean(moment.Choice)}”: {Asked(against.Key)}";
        }

        if (debrief.Keys.Where(key => key.Weight(Polarity.Overdone) > 0).MaxBy(key => key.Weight(Polarity.Overdone)) is { } overdone)
        {
            var moment = overdone.Moments.Where(moment => moment.Polarity == Polarity.Overdone).MaxBy(moment => moment.Strength)!;
            return $"{debrief.DecisionName(moment.Decision)}, “{Passage.Clean(moment.Choice)}”: whom did it serve, the others or you? How would you have noticed that half of it was enough?";
        }

        return debrief.Pivotal is { } pivotal
            ? $"Most of what people feel today goes back to {debrief.DecisionName(pivotal)}. What did it cost you to answer as you did, and where at your work is the same answer due?"
            : "Your decisions left few traces. Which of them would you take again in front of people who could pay for it?";
    }

    static string Asked(TrustKey key) => key switch
    {
        TrustKey.OpenUp => "what did you keep to yourself there, and whom did that protect?",
        TrustKey.TakeTheHit => "what would it have cost you to keep the blame, and who paid instead?",
        TrustKey.BuildUp => "what did people walk away with about themselves, and what would you have wanted them to?",
        TrustKey.DitchTheLeash => "what did you fear would happen if you let go, and how likely was it?",
        TrustKey.AcceptConfrontation => "what stayed unsaid, and what would have happened in the first minute after saying it?",
        TrustKey.FindTheValue => "whose strength did nobody need in that moment, and what do you know about it?",
        TrustKey.Clarity => "what did people have to guess there, and who guessed wrong?",
    };
}
