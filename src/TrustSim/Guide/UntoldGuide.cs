using System.Collections.Immutable;
using TrustSim.Analysis;
using TrustSim.Core.Paths;
using TrustSim.Core.Text;
using TrustSim.Core.Trust;
using TrustSim.Report;
using TrustSim.Terminal.Pages;

namespace TrustSim.Guide;

/// <summary>What somebody in the team knows and may never say.</summary>
static class UntoldGuide
{
    const string Lead = "The room learns these only when somebody in the story finds the nerve, or when they land. Whether they do hangs on trust and fear, week by week. Keep them to yourself until the debrief, even when the room is close.";

    public static ReportPart Create(GuideSubject subject)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        blocks.Add(GuideWords.Says(Lead));
        foreach (var share in subject.Analysis.Risks) blocks.AddRange(Blocks(subject, share));
        return new("What nobody may tell the room", blocks.ToImmutable());
    }

    static IEnumerable<ReportBlock> Blocks(GuideSubject subject, RiskShare share)
    {
        var risk = share.Risk;
        var (knowing, cost) = (GuideWords.Names(subject.Scenario, risk.KnownBy), Laws.Default[risk.Cost].Cost);
        yield return GuideWords.Head($"{knowing} {(risk.KnownBy.Distinct().Count() == 1 ? "knows" : "know")}");
        yield return GuideWords.Quotes($"“{Passage.Clean(risk.Says)}”", Role.Speech, "It would sound like this");
        yield return GuideWords.Says($"Untold it costs {cost:0.0} weeks of work, told in time {cost * Laws.Default.Told:0.0}. {Fates(share)}", Role.Change);
        yield return GuideWords.Says($"Since {(risk.From is { } from ? GuideWords.Title(subject.Scenario[from]) : "the start")}. To say it takes {GuideWords.Courage(risk.Courage)}. {Due(subject, share)}", Role.Change);
        if (risk.DueWeeks is null && risk.DueScene is null) yield break;
        foreach (var text in Paragraphs.Split(risk.Lands)) yield return GuideWords.Quotes(text);
    }

    static string Fates(RiskShare share)
    {
        var fates = ((string Fate, double Share)[])[("is told on", share.Told), ("lands on", share.Landed), ("is kept to the end on", share.Kept)];
        return fates.Any(fate => fate.Share > 0)
            ? $"Of all roads it {Wording.Join(fates.Where(fate => fate.Share > 0).Select(fate => $"{fate.Fate} {AnalysisWords.Percent(fate.Share)}"))}."
            : "It begins on no road.";
    }

    static string Due(GuideSubject subject, RiskShare share) => share.Risk switch
    {
        { DueWeeks: { } weeks } => $"Untold, it lands {Wording.Count(weeks, "week")} later:",
        { DueScene: { } scene } => $"Untold, it lands with {GuideWords.Title(subject.Scenario[scene])}:",
        _ => "It never lands by itself.",
    };
}
