namespace TrustSim.Core.Play;

/// <summary>How freely somebody speaks: six steps of voice, from the lowest.</summary>
public enum Openness
{
    HardlySpeaks,
    OnlyAnswers,
    HoldsBack,
    ListensFirst,
    SpeaksFreely,
    ThinksAloud,
}

/// <summary>The table of the steps.</summary>
public static class OpennessTable
{
    /// <summary>Points of voice beyond its border at which somebody leaves a step, so that nobody moves to and fro by a point.</summary>
    public const double Margin = 2;

    public static MemberTable<Openness, OpennessRow> Rows { get; } = new(
        new(Openness.HardlySpeaks, "hardly-speaks", From: 0),
        new(Openness.OnlyAnswers, "only-answers", From: 20),
        new(Openness.HoldsBack, "holds-back", From: 30),
        new(Openness.ListensFirst, "listens-first", From: 45),
        new(Openness.SpeaksFreely, "speaks-freely", From: 60),
        new(Openness.ThinksAloud, "thinks-aloud", From: 75));

    public static string Id(this Openness openness) => Rows[openness].Id;

    /// <summary>The step of a voice that has no past.</summary>
    /// <param name="voice">0–100.</param>
    public static Openness At(double voice) => Rows.Last(row => voice >= row.From || row.From == 0).Member;

    /// <summary>The step after a voice has moved: the old one unless the voice is two points past its border.</summary>
    /// <param name="voice">0–100.</param>
    public static Openness Then(this Openness openness, double voice)
    {
        var falls = voice <= Rows[openness].From - Margin;
        var rises = openness != Openness.ThinksAloud && voice >= Rows[openness + 1].From + Margin;
        return falls || rises ? At(voice) : openness;
    }

    /// <summary>The step after a course of voices, 0–100 each.</summary>
    public static ImmutableArray<Openness> Follow(IEnumerable<double> voices)
    {
        var steps = ImmutableArray.CreateBuilder<Openness>();
        foreach (var voice in voices) steps.Add(steps.Count == 0 ? At(voice) : steps[^1].Then(voice));
        return steps.ToImmutable();
    }
}
