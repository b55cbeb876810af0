using System.Globalization;
using TrustSim.Core.Workshops;
using TrustSim.Records.Html;
using TrustSim.Report;
using TrustSim.Terminal.Pages;

namespace TrustSim.Guide;

/// <summary>How the time is spent, and what goes first when the room is late.</summary>
static class TimeGuide
{
    public static ReportPart Create(GuideSubject subject) => new("The time",
    [
        GuideWords.Draws(html => Table(html, subject)),
        .. Left(subject).Select(line => GuideWords.Says(line)),
        .. Cuts(subject) is { Count: > 0 } cuts ? [GuideWords.Head("When you are late, in this order"), .. cuts.Select((cut, index) => GuideWords.Says($"{index + 1}. {cut}", Role.Change))] : (ReportBlock[])[],
        GuideWords.Says($"The debrief keeps its {GuideWords.InMinutes(DebriefGuide.Time(subject.Plan))}, whatever happens: what people take home is made there. When you are early, give the time to it.", Role.Reason),
        GuideWords.Says(Vote(subject), Role.Note),
    ]);

    static void Table(HtmlWriter html, GuideSubject subject)
    {
        using var table = new Table(html, "Minutes for each step; a talk stands where most hangs on the decision");
        table.Head("From|figure", "What", "Read|figure", "Talk|figure", "Vote|figure", "What came of it|figure", "All|figure");
        var (plan, from) = (subject.Plan, TimeSpan.Zero);
        Row("Welcome and briefing", [plan.Opening], plan.Opening);
        foreach (var (decision, scenes, _) in subject.Planned.Where(planned => planned.Decision.IsPlayed))
            Row($"{decision.Number}. {string.Join(" or ", scenes.Select(scene => Passage.Clean(scene.Title)).Distinct())}", [decision.Read, decision.Talk, decision.Vote, decision.After], decision.Whole, isQuoted: true);
        Row("Debrief", [], DebriefGuide.Time(plan));

        void Row(string what, TimeSpan[] parts, TimeSpan whole, bool isQuoted = false)
        {
            using var row = html.In("tr");
            html.Put("td", string.Create(CultureInfo.InvariantCulture, $"{(int)from.TotalHours}:{from.Minutes:00}"), ("class", "figure"));
            if (isQuoted) html.Quote("th", what, ("scope", "row"));
            else html.Put("th", what, ("scope", "row"));
            for (var i = 0; i < 4; i++) html.Put("td", i < parts.Length ? GuideWords.Minutes(parts[i]) : "", ("class", "figure"));
            html.Put("td", GuideWords.Minutes(whole), ("class", "figure"));
            from += whole;
        }
    }

    static IEnumerable<string> Left(GuideSubject subject)
    {
        if (subject.Plan.Decisions.IsEmpty) yield return "Nothing is asked in this scenario: it is read, and talked about.";
        if (subject.Plan.FirstLeftOut is not { } first) yield break;
        var left = subject.Plan.Decisions.Length - first.Number + 1;
        yield return $"There is no time for {(left == 1 ? "the last decision" : $"the last {left} decisions")}. Play ends before decision {first.Number}, {GuideWords.Titles(subject.Planned.First(planned => planned.Decision == first).Scenes)}, and the debrief begins. "
            + "Say so at the start, and ask in the debrief how the room thinks it would have gone on.";
    }

    /// <summary>What to do without, least first.</summary>
    static List<string> Cuts(GuideSubject subject)
    {
        var played = subject.Planned.Where(planned => planned.Decision.IsPlayed).ToList();
        var cuts = played.Where(planned => planned.Decision.Talk > TimeSpan.Zero).OrderBy(planned => planned.Weight).ThenByDescending(planned => planned.Decision.Number).Take(2)
            .Select((planned, index) => $"Vote on decision {planned.Decision.Number}, {GuideWords.Titles(planned.Scenes)}, without a talk: it saves {GuideWords.InMinutes(planned.Decision.Talk)}{(index == 0 ? ", and of those with a talk least hangs on it" : "")}.").ToList();
        if (played.Count > 1) cuts.Add($"Leave out decision {played[^1].Decision.Number}: it saves {GuideWords.InMinutes(played[^1].Decision.Whole)}. The story stays open then, and the room may say how it ends.");
        return cuts;
    }

    static string Vote(GuideSubject subject)
    {
        if (subject.Plan.Decisions.IsEmpty) return "There is nothing to vote on.";
        var (hands, secret) = (subject.Plan, subject.InSecret);
        var (counted, passedOn, fewer) = (GuideWords.InMinutes(hands.Decisions[0].Vote), GuideWords.InMinutes(secret.Decisions[0].Vote), Played(hands) - Played(secret));
        return $"The plan counts hands. With {(subject.People == 1 ? "one person" : $"{subject.People} people")}, a secret vote in which the keyboard goes round takes "
            + (counted == passedOn || secret.Decisions[0].Vote < hands.Decisions[0].Vote ? "no longer." : $"{passedOn} instead of {counted}{(fewer > 0 ? $", and leaves time for {Wording.Count(Played(secret), "decision")}" : "")}: keep it for a question on which people may be afraid to be seen.");

        static int Played(WorkshopPlan plan) => plan.Decisions.Count(decision => decision.IsPlayed);
    }
}
