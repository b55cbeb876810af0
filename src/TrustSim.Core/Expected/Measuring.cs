namespace TrustSim.Core.Expected;

/// <summary>Reads the meters of a playthrough in the same way as conditions do.</summary>
static class Measuring
{
    public static double Read(Playthrough play, Measure measure, MemberId? person) => measure switch
    {
        Measure.Trust => new Quantity.Mood(Meter.Trust, person).In(play.Current.Now),
        Measure.Fear => new Quantity.Mood(Meter.Fear, person).In(play.Current.Now),
        Measure.Voice => new Quantity.Mood(Meter.Voice, person).In(play.Current.Now),
        Measure.Clarity => new Quantity.Clarity().In(play.Current.Now),
        Measure.Work => new Quantity.Work().In(play.Current.Now),
        Measure.Weeks => new Quantity.Week().In(play.Current.Now),
        Measure.Decisions => play.Steps.Length - 1,
    };
}
