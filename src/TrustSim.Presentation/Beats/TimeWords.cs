namespace TrustSim.Presentation.Beats;

/// <summary>Weeks of work in everyday words.</summary>
public static class TimeWords
{
    const double Hardly = .1;
    const double Days = .4;
    const double Half = .75;
    const double OneAndAHalf = 1.3;
    const double Two = 1.75;
    const double OnPlan = .15;
    const double ALittle = .35;

    /// <param name="weeks">0 or more.</param>
    public static Runs Of(double weeks) => weeks switch
    {
        < Hardly => Say.Runs("beat.time-hardly"),
        < Days => Say.Runs("beat.time-days"),
        < Half => Say.Runs("beat.time-half"),
        < OneAndAHalf => Say.Runs("beat.time-week"),
        < Two => Say.Runs("beat.time-week-and-a-half"),
        _ => Say.Runs("beat.time-weeks", ("number", Runs.FromProgram(NumberWord.From((int)Math.Round(weeks))))),
    };

    /// <inheritdoc cref="Of"/>
    public static Runs About(double weeks) => weeks < Half ? Of(weeks) : Say.Runs("beat.about", ("time", Of(weeks)));

    /// <summary>on plan, a little ahead, half a week late.</summary>
    /// <param name="weeks">Ahead of plan; below 0: behind.</param>
    public static Runs Work(double weeks) => Math.Abs(weeks) switch
    {
        < OnPlan => Say.Runs("word.on-plan"),
        < ALittle => Say.Runs(weeks > 0 ? "beat.a-little-ahead" : "beat.a-little-late"),
        var size => Say.Runs(weeks > 0 ? "beat.ahead" : "beat.late", ("time", size < Days ? Of(Days) : About(size))),
    };
}
