namespace TrustSim.Core.Review;

/// <summary>Names the people who say nothing in a scene in which others speak or something is asked.</summary>
public static class Silence
{
    /// <summary>
    /// Whoever hardly speaks or only answers and has no line here; and whoever would have a line here without fear, with trust and a voice
    /// of their own of 100 and all else as it is. Nobody who is away. In the order of the team.
    /// </summary>
    public static ImmutableArray<MemberId> In(SceneOpening opening, IEnumerable<Speaking> speaking)
    {
        if (opening.Scene.Says.IsEmpty && opening.Phase != Phase.Deciding) return [];
        return
        [
            .. speaking.Where(person => !opening.Scene.Away.Contains(person.Who)
                && opening.Lines.All(line => line.Speaker != person.Who)
                && (person.IsQuiet || WouldSpeak(opening, person.Who))).Select(person => person.Who),
        ];
    }

    static bool WouldSpeak(SceneOpening opening, MemberId who)
    {
        var atEase = opening.At with { AtEase = who };
        return opening.Scene.Says.Any(line => line.Speaker == who && (line.When?.Holds(atEase) ?? true));
    }
}
