using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Analysis;
using TrustSim.Presentation.Cohorts;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Guides;
using TrustSim.Presentation.Reports;
using TrustSim.Presentation.Scripts;
using TrustSim.Records.Cohorts;
using TrustSim.Records.Export;
using TrustSim.Records.Journal;

namespace TrustSim.Presentation.Tests.Languages;

/// <summary>
/// A scenario in German and a player. Every word shows its origin: each word of the scenario contains ß, each of the player ł, and none of
/// the program either.
/// </summary>
static partial class Marked
{
    public const char OfScenario = 'ß';
    public const char OfPlayer = 'ł';

    static readonly DateTimeOffset Start = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    public static string ByPlayer(string text) => Word().Replace(text, $"$0{OfPlayer}");

    public static Scenario InGerman(Scenario scenario) => ScenarioTexts.Map(scenario, (_, text) => Word().Replace(text, $"$0{OfScenario}"));

    /// <summary>All documents that the program writes to files.</summary>
    public static IEnumerable<(string Name, Document Document)> Documents(Scenario scenario)
    {
        var german = InGerman(scenario);
        foreach (var archetype in (Archetype[])[Archetype.Blamer, Archetype.EarnsTrust, Archetype.Repairer])
        {
            var play = ArchetypePlayer.Play(german, archetype);
            foreach (var edition in Enum.GetValues<Edition>())
            {
                yield return ($"{edition}'s report, {archetype}", PlaythroughReport.Create(Subject(play), edition));
                yield return ($"{edition}'s report of a beginning, {archetype}",
                    PlaythroughReport.Create(Subject(Playthrough.Replay(german, play.Decisions.Take(1))), edition));
            }
        }

        yield return ("workshop's report", WorkshopReport.Create(Held(german, isSplit: false), Start));
        yield return ("report of two halves", WorkshopReport.Create(Held(german, isSplit: true), Start));
        var analysis = PathAnalysis.Analyse(german, new(50_000), 500)!;
        yield return ("analysis", AnalysisDocument.Create(german, analysis));
        yield return ("guide", FacilitatorGuide.Create(GuideSubject.From(german, analysis, 20, 90)));
        yield return ("script", StoryScript.Create(german));
        yield return ("guide to a short workshop", FacilitatorGuide.Create(GuideSubject.From(german, analysis, 1, 15)));
        yield return ("cohort", CohortDocument.Create(Cohort.From(Enumerable.Range(0, 12).Select(at => Exported(german, at)))));
        yield return ("cohort of few", CohortDocument.Create(Cohort.From([Exported(german, 0)])));
    }

    static ReportSubject Subject(Playthrough play)
    {
        ImmutableArray<Prediction> said = [.. play.Scenario.Team.Select(member => new Prediction(member.Id, Move.Up, Move.Down))];
        var isDone = play.Phase == Phase.Debrief;
        var path =
            new Branch(2, ByPlayer("The honest one"), 0, [.. play.Decisions.Select(decision => new TakenDecision(decision, Start, said))],
                isDone, isDone ? Start : null, []);
        var asked = Pages.Reflecting.Questions(Debrief.From(play), Foreseen.From(play, path));
        path =
            path with { Reflections = [.. asked.Select(question => new Reflection(question.Plain, ByPlayer("I was afraid"), Start)),
                new(ByPlayer("What else"), ByPlayer("Nothing"), Start)] };
        var other = path with { Number = 1, Name = null };
        var tree = new PlaythroughTree(
            Guid.Empty, play.Scenario.About.Id, play.Scenario.About.Title, Start, ["text"], [other], path, isDone, [], ByPlayer("Heron"),
                new(ByPlayer("If they ask, then I will say it"), Start, []), Start);
        return ReportSubject.From(new(new SavedPlaythrough("kept.journal", play.Scenario.About.Title, tree), path, play), "de");
    }

    static Workshop Held(Scenario scenario, bool isSplit)
    {
        var setup = new WorkshopSetup(
            [new(ByPlayer("North"), Tables("Heron", "Wren", "Owl")),
                .. isSplit ? [new GroupSetup(ByPlayer("South"), Tables("Duck", "Crow", "Gull"))] : (GroupSetup[])[]], 90,
                    DecisionRule.Facilitator, BallotWay.Tables, 7);
        var workshop = Workshop.Begin(scenario, setup);
        for (var decided = 0; decided < 4; decided++)
        {
            while (workshop.Stage != Stage.Debrief && (workshop.Playthrough.Phase != Phase.Deciding || workshop.Stage != Stage.Reading))
                Do(new WorkshopAct.Continue());
            if (workshop.Stage == Stage.Debrief) break;
            var open = workshop.Playthrough.OpenChoices;
            Do(new WorkshopAct.Vote(BallotWay.Tables), new WorkshopAct.Cast(0, open[0].Id), new WorkshopAct.Cast(1, open[^1].Id),
                new WorkshopAct.Cast(2, null), new WorkshopAct.Close());
            Do(new WorkshopAct.Talk(TimeSpan.FromMinutes(2)), new WorkshopAct.Vote(BallotWay.Tables), new WorkshopAct.Cast(0, open[0].Id),
                new WorkshopAct.Cast(1, open[0].Id), new WorkshopAct.Cast(2, open[^1].Id), new WorkshopAct.Close());
            Do(new WorkshopAct.Remark(open[^1].Id, ByPlayer("She asked for it")), new WorkshopAct.Decide(open[decided % open.Length].Id));
        }

        if (workshop.Stage != Stage.Debrief) Do(new WorkshopAct.End());
        foreach (var who in workshop.Committers.Skip(1).ToList()) Do(new WorkshopAct.Commit(who, ByPlayer("We ask first")));
        return workshop;

        void Do(params ReadOnlySpan<WorkshopAct> acts)
        {
            foreach (var act in acts) workshop = workshop.After(act, workshop.Time.Latest + TimeSpan.FromSeconds(20));
        }
    }

    static Voters Tables(params string[] names) => Voters.At([.. names.Select(ByPlayer)]);

    static PlaythroughDocument Exported(Scenario scenario, int at) =>
        PlaythroughParts.DocumentOf(ArchetypePlayer.Play(scenario, (Archetype)(at % 4))) with { Alias = $"{at % 6}",
            Begun = Start.AddDays(at) };

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
