using TrustSim.Core.Play;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Given;

/// <summary>The cases that properties about playthroughs and runs must meet before they show anything.</summary>
static class Interesting
{
    /// <summary>The cases that <see cref="Note(Encounters, Playthrough)"/> counts.</summary>
    public static string[] Playthroughs { get; } =
    [
        .. Enum.GetValues<RiskOutcome>().Select(Name), "a risk that has not begun", "a scene met again", "a choice that is closed",
        "a scene that asks nothing since all is closed", "an ending", "a story that just stops", "a question that is still open",
        "weeks without a decision", "a repair", "a repair toward somebody", "an apology heard again", "two decisions in one week",
        "a week that has not passed yet", "somebody who joined", "somebody who left", "news of somebody who is away",
        "an act that some people see", "an act while somebody is away",
    ];

    /// <summary>The cases that <see cref="Note(Encounters, RunResult)"/> counts.</summary>
    public static string[] Runs { get; } =
    [
        .. Enum.GetValues<RiskOutcome>().Select(Name), .. Enum.GetValues<Channel>().Select(Name), "a scar", "trust near its end",
        "much fear", "one person alone", "nothing decided", "two decisions in one week",
        "somebody who left",
    ];

    public static void Note(this Encounters met, Playthrough play)
    {
        foreach (var outcome in Enum.GetValues<RiskOutcome>())
            met.Note(Name(outcome), play.Team.Risks.Any(risk => risk.Outcome == outcome));
        met.Note("a risk that has not begun", play.Team.Risks.Length < play.Scenario.Risks.Length);
        met.Note("a scene met again", play.Current.Now.Visits.Values.Any(visits => visits > 1));
        var opened = play.Steps.SelectMany(step => step.Opened).ToList();
        met.Note("a choice that is closed", opened.Any(scene => scene.Choices.Length < scene.Scene.Choices.Length));
        met.Note(
            "a scene that asks nothing since all is closed",
            opened.Any(scene => scene.Phase == Phase.Interlude && !scene.Scene.IsInterlude));
        met.Note("an ending", play.Ending is not null);
        met.Note("a story that just stops", play is { IsOver: true, Ending: null });
        met.Note("a question that is still open", play.Phase == Phase.Deciding);
        met.Note("weeks without a decision", play.Team.Week >= play.Steps.Length);
        var mended = play.Steps.Where(step => step.Ledger.Moods.Any(entry => entry.Channel == Channel.Repair)).ToList();
        met.Note("a repair", mended.Count > 0);
        met.Note("a repair toward somebody", mended.Any(step => step.Choice!.Effects.Repairs.Any(repair => !repair.Toward.IsEmpty)));
        met.Note("an apology heard again", play.Team.People.Any(person => person.Apologies.Max() > 1));
        met.Note("two decisions in one week", play.Steps.Skip(1).Select(step => step.Week).Distinct().Count() < play.Steps.Length - 1);
        met.Note("somebody who joined", opened.Any(scene => !scene.Joining.IsEmpty));
        met.Note("somebody who left", opened.Any(scene => !scene.Leaving.IsEmpty));
        met.Note(
            "news of somebody who is away",
            play.Team.Risks.Any(risk => risk.Outcome == RiskOutcome.Kept && !risk.KnownBy.Any(play.Team.IsHere)));
        met.Note("an act that some people see", play.Steps.Skip(1).Any(step => step.Choice!.Effects.Acts.Any(act => !act.SeenBy.IsEmpty)));
        met.Note("an act while somebody is away", play.Steps.Skip(1).Any(step => step.Choice!.Effects.Acts.Any(act => !act.Away.IsEmpty)));
        met.Note("a week that has not passed yet", play.Current.Number > 0 && play.Current.Week > play.Team.Week);
    }

    public static void Note(this Encounters met, RunResult run)
    {
        foreach (var outcome in Enum.GetValues<RiskOutcome>()) met.Note(Name(outcome), run.Team.Risks.Any(risk => risk.Outcome == outcome));
        foreach (var channel in Enum.GetValues<Channel>()) met.Note(Name(channel), run.Ledger.Moods.Any(entry => entry.Channel == channel));
        met.Note("a scar", run.Team.People.Any(person => person.Scar > 10));
        met.Note("trust near its end", run.Team.People.Any(person => person.Trust is < 2 or > 98));
        met.Note("much fear", run.Team.People.Any(person => person.Fear > 80));
        met.Note("one person alone", run.Team.People.Length == 1);
        met.Note("somebody who left", run.Team.Away.Any(person => person.HasLeft));
        met.Note("nothing decided", run.Team.Week == 0);
        met.Note("two decisions in one week", run.Ledger.Moods.Where(entry => entry.Why is not null)
            .GroupBy(entry => entry.Week).Any(week => week.Select(entry => entry.Cause.Decision).Distinct().Count() > 1));
    }

    static string Name<T>(T value) where T : struct, Enum => $"{typeof(T).Name} {value}";
}
