using TrustSim.Core.Conditions;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Core.Expected;

/// <summary>Takes the measure of a play, as conditions do.</summary>
static class Measuring
{
    public static double Read(Playthrough play, Measure measure, MemberId? person)
    {
        if (measure == Measure.Decisions) return play.Steps.Length - 1;
        Quantity quantity = measure switch
        {
            Measure.Trust => new Quantity.Mood(Meter.Trust, person),
            Measure.Fear => new Quantity.Mood(Meter.Fear, person),
            Measure.Voice => new Quantity.Mood(Meter.Voice, person),
            Measure.Clarity => new Quantity.Clarity(),
            Measure.Work => new Quantity.Work(),
            _ => new Quantity.Week(),
        };
        return quantity.In(play.Current.Now);
    }
}
