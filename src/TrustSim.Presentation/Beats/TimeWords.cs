namespace TrustSim.Presentation.Beats;

/// <summary>Weeks of work, or steps of another unit, in everyday words.</summary>
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
    public static Runs Of(StepUnit step, double weeks) => weeks switch
    {
        < Hardly => Say.Runs(step.Named == TimeUnit.Week ? "beat.time-hardly" : "beat.time-hardly-any"),
        < Days => step.Named == TimeUnit.Week ? Say.Runs("beat.time-days") : Say.Runs("unit.less-than", ("time", step.Half())),
        < Half => step.Half(),
        < OneAndAHalf => step.A(),
        < Two => step.OneAndAHalf(),
        _ => step.InWords((int)Math.Round(weeks)),
    };

    /// <inheritdoc cref="Of"/>
    public static Runs About(StepUnit step, double weeks) =>
        weeks < Half ? Of(step, weeks) : Say.Runs("beat.about", ("time", Of(step, weeks)));

    /// <summary>on plan, a little ahead, half a week late.</summary>
    /// <param name="weeks">Ahead of plan; below 0: behind.</param>
    public static Runs Work(StepUnit step, double weeks) => Math.Abs(weeks) switch
    {
        < OnPlan => Say.Runs("word.on-plan"),
        < ALittle => Say.Runs(weeks > 0 ? "beat.a-little-ahead" : "beat.a-little-late"),
        var size => Say.Runs(weeks > 0 ? "beat.ahead" : "beat.late", ("time", size < Days ? Of(step, Days) : About(step, size))),
    };
}
