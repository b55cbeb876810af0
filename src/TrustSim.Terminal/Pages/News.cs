using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal.Pages;

/// <summary>Bad news: in the voice of the one who tells it, or as it lands; and what it costs.</summary>
static class News
{
    public static IEnumerable<Passage> Passages(Scenario scenario, IEnumerable<RiskNews> news, Meters meters)
    {
        foreach (var one in news)
        {
            var risk = scenario[one.Risk];
            var told = one.Outcome == RiskOutcome.Told;
            foreach (var passage in told ? ScenePage.Speech(scenario[one.By], risk.Says) : Paragraphs.Split(risk.Lands).Select(text => new Passage(Role.Prose, text)))
                yield return passage;
            if (meters == Meters.Debrief) continue;
            var cost = Laws.Default[risk.Cost].Cost;
            yield return new(Role.Note, told ? $"Told in time: {Wording.WorkChange(-cost * Laws.Default.Told)}." : $"Nobody had told you: {Wording.WorkChange(-cost)}.");
        }
    }
}
