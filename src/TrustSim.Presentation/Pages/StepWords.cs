namespace TrustSim.Presentation.Pages;

/// <summary>
/// Says steps of time in the scenario's unit: a week, half an hour, three rounds. Every text that names a week takes the word from here.
/// </summary>
public static class StepWords
{
    public static StepUnit Step(this Scenario scenario) => scenario.About.Step;

    public static StepUnit Step(this Playthrough play) => play.Scenario.About.Step;

    public static StepUnit Step(this Debrief debrief) => debrief.Playthrough.Step();

    /// <summary>week, hour, round.</summary>
    public static Runs One(this StepUnit step) => step.Name(1);

    /// <summary>weeks, hours, rounds.</summary>
    public static Runs Many(this StepUnit step) => step.Name(2);

    /// <summary>week 3.</summary>
    public static Runs At(this StepUnit step, int number) => Say.Runs("unit.at", ("unit", step.One()), ("number", number));

    /// <summary>3 weeks.</summary>
    public static Runs Whole(this StepUnit step, int number) =>
        Say.Runs("unit.counted", ("number", number), ("unit", step.Name(number)));

    /// <summary>1.5 weeks.</summary>
    /// <param name="number">0 or more.</param>
    public static Runs ToATenth(this StepUnit step, double number) =>
        Say.Runs("unit.counted-to-a-tenth", ("number", number), ("unit", step.Name(number)));

    /// <summary>three weeks.</summary>
    public static Runs InWords(this StepUnit step, int number) =>
        number == 1 ? step.A() : Say.Runs("unit.counted", ("number", Say.InWords(number)), ("unit", step.Name(number)));

    /// <summary>a week, an hour.</summary>
    public static Runs A(this StepUnit step) => step.Named is { } unit ? Say.Runs($"unit.a-{unit.Id()}")
        : Say.Runs(IsOpen(step) ? "unit.an" : "unit.a", ("unit", step.One()));

    /// <summary>half a week.</summary>
    public static Runs Half(this StepUnit step) =>
        step.Named is { } unit ? Say.Runs($"unit.half-{unit.Id()}")
        : Say.Runs(IsOpen(step) ? "unit.own-half-an" : "unit.own-half", ("unit", step.One()));

    /// <summary>a week and a half.</summary>
    public static Runs OneAndAHalf(this StepUnit step) =>
        step.Named is { } unit ? Say.Runs($"unit.one-and-a-half-{unit.Id()}") : Say.Runs("unit.one-and-a-half", ("units", step.Many()));

    /// <summary>Whether the scenario's own word begins with a vowel: an inning.</summary>
    static bool IsOpen(StepUnit step) => step.One.Length > 0 && "aeiouAEIOU".Contains(step.One[0], StringComparison.Ordinal);

    static Runs Name(this StepUnit step, double number) => step.Named is { } unit ? Say.Runs($"unit.name-{unit.Id()}", ("count", number))
        : Runs.FromScenario(number == 1 ? step.One : step.Many);
}
