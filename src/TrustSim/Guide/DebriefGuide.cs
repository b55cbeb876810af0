using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Records.Html;
using TrustSim.Report;
using TrustSim.Terminal.Pages;

namespace TrustSim.Guide;

/// <summary>The plan of the debrief: what to talk about, how long, and with which questions.</summary>
static class DebriefGuide
{
    const string Lead = "Ask, wait, and let somebody else answer before you do. What people say to each other here is worth more than any figure of the game.";

    // With less than this, five parts would be five headings.
    static readonly TimeSpan EnoughForAll = TimeSpan.FromMinutes(10);

    const int PeopleAtATable = 5;

    /// <summary>What is kept for it, and what nobody else needs.</summary>
    public static TimeSpan Time(WorkshopPlan plan) => plan.Debrief + plan.Spare;

    public static ReportPart Create(GuideSubject subject)
    {
        var (time, begun) = (Time(subject.Plan), TimeSpan.Zero);
        ImmutableArray<Talk> talks = [.. Talks(subject).Where(talk => time >= EnoughForAll || talk.IsNeeded)];
        var all = talks.Sum(talk => talk.Share);
        return new($"The debrief: {GuideWords.InMinutes(time)}",
        [
            GuideWords.Says(Lead),
            .. time < EnoughForAll ? [GuideWords.Says("So short a debrief has room for three things only.", Role.Note)] : (ReportBlock[])[],
            GuideWords.Draws(html => Table(html, [.. talks.Select(talk => (talk, Length(talk)))])),
        ]);

        // The end of each part is rounded and not its length, so that the parts add up to the whole.
        TimeSpan Length(Talk talk)
        {
            var (from, to) = (Rounded(begun), Rounded(begun + time * (talk.Share / all)));
            begun += time * (talk.Share / all);
            return to - from;
        }

        static TimeSpan Rounded(TimeSpan time) => TimeSpan.FromMinutes(Math.Round(time.TotalMinutes * 2, MidpointRounding.AwayFromZero) / 2);
    }

    /// <param name="Share">Of the time, beside the others.</param>
    /// <param name="IsNeeded">Whether it is kept where there is little time.</param>
    sealed record Talk(string Name, double Share, bool IsNeeded, ImmutableArray<string> Asks);

    static IEnumerable<Talk> Talks(GuideSubject subject)
    {
        yield return new("The line: where did it turn?", 5, true,
        [
            "Show trust and fear over the weeks. Everybody picks the week in which it turned, alone and in silence. Then hear three of them.",
            "What had we done the week before? What did we think then that it would do?",
        ]);
        yield return new("Where we were split", 4, false,
        [
            "On which question were we furthest apart? What did one side see that the other did not?",
            "Who was outvoted and saw something coming? What would have made the room listen?",
        ]);
        yield return new("What we were not told, and why", 5, true,
        [
            subject.Scenario.Risks.IsEmpty ? "Who in the story had something to say and did not say it?" : "Read out one thing that was kept from us. Who knew it? Since when?",
            "What had we done by then that made it harder to say, or easier?",
            "Who at your work may be knowing something now that they do not tell you?",
        ]);
        yield return new($"The {Core.Vocabulary.TrustKeyTable.Count} keys", 3, false,
        [
            $"Name them now, and not before: {Wording.Join(Core.Vocabulary.TrustKeyTable.All.Select(key => key.Name()))}.",
            "Which did we use? Which did we forget? Where was it too much of a good thing?",
        ]);
        var tables = Math.Max(1, (int)Math.Round(subject.People / (double)PeopleAtATable));
        yield return new(tables == 1 ? "One commitment" : "One commitment from each table", 4, true,
        [
            $"{(tables == 1 ? "Write" : $"{tables} tables of about {Math.Round(subject.People / (double)tables):0} people; each writes")} one sentence about next week: “If …, then I will …”. Something that somebody else would notice.",
            "Each is read aloud once, and nobody comments. Who asks about it in a week, and when?",
        ]);
    }

    static void Table(HtmlWriter html, IReadOnlyList<(Talk Talk, TimeSpan Length)> talks)
    {
        using var table = new Table(html, "Minutes for each part, and what to ask");
        table.Head("Part", "Minutes|figure", "What to do and to ask");
        foreach (var (talk, length) in talks)
        {
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row"))) html.Put("strong", talk.Name);
            html.Put("td", GuideWords.Minutes(length), ("class", "figure"));
            using var cell = html.In("td");
            foreach (var ask in talk.Asks) html.Put("p", ask);
        }
    }
}
