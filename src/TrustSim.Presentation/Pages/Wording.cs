namespace TrustSim.Presentation.Pages;

/// <summary>Puts keys, numbers and moods into words.</summary>
public static class Wording
{
    public static Runs Practice => Say.Runs("word.practice");

    /// <summary>Returns who the player is. A file says it as a sentence, “You are a manager.”, or as a role without a full stop.</summary>
    public static Runs You(About about)
    {
        var you = Runs.FromScenario(about.You);
        return you.Plain.EndsWith('.') ? you : Say.Runs("panel.you", ("you", you));
    }

    /// <summary>Returns a scene's question; the program asks where the file does not.</summary>
    public static Runs Asked(this Scene scene) => scene.Ask is "" or Scene.UsualQuestion ? Say.Runs("play.usual-question")
        : Runs.FromScenario(scene.Ask);

    public static Runs Name(this TrustKey key) => Say.Runs($"key.{key.Id()}.name");

    /// <summary>Returns the object of a fear in a colleague's words.</summary>
    public static Runs Told(this FearOf fear) => Say.Runs(fear switch
    {
        FearOf.YourOpinions => "word.fear-of-opinions",
        FearOf.YourDecisions => "word.fear-of-decisions",
        FearOf.YourEvaluations => "word.fear-of-evaluations",
        FearOf.Failure => "word.fear-of-failure",
    });

    /// <summary>Returns the short names of several people, each once: Ada, Bo and Cy.</summary>
    public static Runs Names(Scenario scenario, IEnumerable<MemberId> people) => Say.List(EachOf(scenario, people));

    /// <summary>Returns the short names of those of whom one will do: Ada, Bo or Cy.</summary>
    public static Runs AnyOf(Scenario scenario, IEnumerable<MemberId> people) => Say.AnyOf(EachOf(scenario, people));

    static IEnumerable<Runs> EachOf(Scenario scenario, IEnumerable<MemberId> people) =>
        people.Distinct().Select(id => Runs.FromScenario(scenario[id].FirstName));

    /// <summary>Returns a name and a role, as somebody is introduced.</summary>
    public static Runs Who(ISpeaker speaker) => speaker.Role.Length == 0 ? Runs.FromScenario(speaker.Name)
        : Say.Runs("beat.who", ("name", Runs.FromScenario(speaker.Name)), ("role", Runs.FromScenario(speaker.Role)));

    public static Runs Name(this Strength strength) => Say.Runs($"strength.{strength.Id()}");

    public static Runs Name(this Polarity polarity) => Say.Runs($"polarity.{polarity.Id()}");

    public static Runs Name(this Channel channel) => Say.Runs($"channel.{channel.Id()}");

    public static Runs Name(this RepairKind amends) => Say.Runs($"repair.{amends.Id()}");

    /// <summary>How freely somebody speaks, in 14 cells or fewer.</summary>
    public static Runs Phrase(this Openness openness) => Say.Runs($"openness.{openness.Id()}");

    /// <summary>Returns a change with its sign and a real minus: +3, −11, 0.</summary>
    public static Runs WithSign(double points)
    {
        var whole = Math.Round(points, MidpointRounding.AwayFromZero);
        return Runs.FromProgram(whole > 0 ? $"+{whole:0}" : whole < 0 ? $"−{-whole:0}" : "0");
    }

    /// <summary>Returns a change with its sign, to a tenth: +3.0, −0.4.</summary>
    public static Runs Tenths(double points) => Runs.FromProgram($"{(points < 0 ? "−" : "+")}{Say.Number(Tenth(points), "0.0")}");

    /// <summary>on plan, 1.5 weeks early, 0.5 hours late.</summary>
    public static Runs Weeks(StepUnit step, double weeks) =>
        Tenth(weeks) is var tenths && tenths == 0 ? Say.Runs("word.on-plan")
            : Say.Runs(weeks > 0 ? "word.ahead" : "word.behind", ("time", step.ToATenth(tenths)));

    /// <summary>Says what a decision cost or saved: This cost half a week.</summary>
    public static Runs WorkChange(StepUnit step, double weeks) =>
        Say.Runs(weeks < 0 ? "word.work-lost" : "word.work-won", ("time", Time(step, weeks)));

    /// <summary>Returns a number of weeks without its sign, as one says it: half a week, a week, 0.3 weeks.</summary>
    public static Runs Time(StepUnit step, double weeks) => Tenth(weeks) switch
    {
        .5 => step.Half(),
        1 => step.A(),
        _ => InWeeks(step, weeks),
    };

    /// <summary>Returns a number of weeks without its sign.</summary>
    public static Runs InWeeks(StepUnit step, double weeks) => step.ToATenth(Tenth(weeks));

    /// <summary>trust 48, fear 20, work on plan.</summary>
    public static Runs Figures(StepUnit step, Team team) =>
        Say.Runs("word.figures", ("trust", team.Trust), ("fear", team.Fear), ("work", Weeks(step, team.Work)));

    public static Runs Decisions(int number) => Say.Runs("word.decisions", ("count", number));

    /// <summary>Returns a duration in everyday words.</summary>
    public static Runs Duration(TimeSpan time)
    {
        var minutes = (int)Math.Round(time.TotalMinutes);
        var (hours, rest) = (Say.Runs("word.hours", ("count", minutes / 60)), Say.Runs("word.minutes", ("count", minutes % 60)));
        return minutes == 0 ? Say.Runs("word.less-than-a-minute")
            : minutes < 60 ? rest
            : minutes % 60 == 0 ? hours
            : Say.Runs("word.hours-and-minutes", ("hours", hours), ("minutes", rest));
    }

    /// <summary>Returns the place of a decision in the game.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="all">How many there are; null: not the same on every path.</param>
    public static Runs DecisionOf(int number, int? all) => all is { } count
        ? Say.Runs("word.decision-of", ("number", number), ("count", count)) : Say.Runs("word.decision", ("number", number));

    /// <summary>The line with which an ending of the whole story or of an episode ends; null where the scene is none.</summary>
    public static Block? EndOf(Scene scene) =>
        scene.Ending is { } ending ? Block.Say(BlockKind.Title, "play.the-end", ("ending", Runs.FromScenario(ending)))
        : scene.EpisodeEnding is { } closing ? Block.Say(BlockKind.Title, "play.episode-end", ("ending", Runs.FromScenario(closing)))
        : null;

    /// <summary>Which episode opens with a scene; null where none does.</summary>
    public static Block? EpisodeOf(Scenario scenario, Scene scene) =>
        scenario.EpisodeAt(scene.Id) is { } at && scenario.Episodes[at].Opening == scene.Id
            ? new(BlockKind.Note, EpisodeNumber(scenario, at)) : null;

    /// <summary>Episode 2 of 6.</summary>
    /// <param name="at">From 0.</param>
    public static Runs EpisodeNumber(Scenario scenario, int at) =>
        Say.Runs("play.episode", ("number", at + 1), ("all", scenario.Episodes.Length));

    /// <summary>Returns the title of the scene in which a decision was taken.</summary>
    /// <param name="number">From 1.</param>
    public static Runs SceneOf(this Playthrough play, int number) =>
        Runs.FromScenario(play.Scenario[play.Steps[number].Decision!.Value.Scene].InBrief());

    /// <summary>Returns a decision as the player remembers it: its scene's title and week.</summary>
    public static Runs DecisionName(this Debrief debrief, int number) => Say.Runs("word.decision-name",
        ("scene", debrief.Playthrough.SceneOf(number)), ("week", debrief.Step().At(debrief.Playthrough.Steps[number].Week)));

    static double Tenth(double number) => Math.Round(Math.Abs(number), 1, MidpointRounding.AwayFromZero);
}
