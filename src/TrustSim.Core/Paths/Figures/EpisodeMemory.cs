namespace TrustSim.Core.Paths.Figures;

/// <summary>How much an episode of a campaign remembers: what differs in it between two pasts, that of a player who earns trust and that of
/// one who blames, where both answer by the same rule from there on.</summary>
/// <param name="Places">Places of the file that one of the two reads and the other does not.</param>
/// <param name="NotSpoken">How many of them are no lines of speech.</param>
public sealed record EpisodeMemory(Episode Episode, int Places, int NotSpoken)
{
    /// <summary>An episode from the second on remembers in as many places at least; project estimate.</summary>
    public const int Least = 5;

    /// <summary>As many of them at least are no lines of speech; project estimate.</summary>
    public const int LeastNotSpoken = 2;

    // A rule's playthrough of a story with a cycle may never end.
    const int MostDecisions = 1_000;

    const string Speech = "says";

    static readonly Archetype[] Rules = [Archetype.EarnsTrust, Archetype.Blamer, Archetype.DeliveryFirst];

    public bool IsEnough => Places >= Least && NotSpoken >= LeastNotSpoken;

    /// <summary>One for each episode from the second on; none where this is no campaign.</summary>
    public static ImmutableArray<EpisodeMemory> From(Scenario scenario) =>
        [.. scenario.Episodes.Skip(1).Select((episode, i) => Of(scenario, episode, i + 1))];

    static EpisodeMemory Of(Scenario scenario, Episode episode, int at)
    {
        var (trusted, feared) = (Before(scenario, Archetype.EarnsTrust, at), Before(scenario, Archetype.Blamer, at));
        var places = Rules.SelectMany(rule => Differing(Within(trusted, rule, at), Within(feared, rule, at))).Distinct().ToList();
        return new(episode, places.Count, places.Count(place => place.Kind != Speech));
    }

    /// <summary>Plays by a rule until an episode opens.</summary>
    static Playthrough Before(Scenario scenario, Archetype rule, int episode)
    {
        var play = Playthrough.Start(scenario).ToQuestion();
        while (IsAsked(play) && EpisodeOf(play) < episode) play = play.Decide(ArchetypePlayer.Choose(play, rule).Id).ToQuestion();
        return play;
    }

    /// <summary>What is read of an episode that is played by a rule: for each scene its places, with their words.</summary>
    static Dictionary<string, HashSet<(string Scene, string Kind, string Words)>> Within(Playthrough play, Archetype rule, int episode)
    {
        while (IsAsked(play) && EpisodeOf(play) == episode) play = play.Decide(ArchetypePlayer.Choose(play, rule).Id).ToQuestion();
        var read = new Dictionary<string, HashSet<(string, string, string)>>(StringComparer.Ordinal);
        foreach (var step in play.Steps)
        {
            foreach (var opening in step.Opened.Where(opening => play.Scenario.EpisodeAt(opening.Scene.Id) == episode))
            {
                var (scene, id) = (opening.Scene, opening.Scene.Id.Value);
                var places = PlacesOf(read, id);
                foreach (var part in scene.Parts.Where(part => part.When?.Holds(opening.At) ?? true)) places.Add((id, "text", part.Text));
                foreach (var line in opening.Lines) places.Add((id, Speech, line.Text));
                foreach (var choice in opening.Choices) places.Add((id, "choices", choice.Id.Value));
                foreach (var news in opening.Meanwhile.Concat(opening.Landing)) places.Add((id, "risks", $"{news.Risk} {news.Outcome}"));
            }

            if (step.Decision is not { } decision || play.Scenario.EpisodeAt(decision.Scene) != episode) continue;
            PlacesOf(read, decision.ToString()).Add((decision.ToString(), "after", step.Outcome));
            foreach (var news in step.News) PlacesOf(read, "news").Add(("news", "risks", $"{news.Risk} {news.Outcome}"));
        }

        return read;
    }

    static HashSet<(string, string, string)> PlacesOf(Dictionary<string, HashSet<(string, string, string)>> read, string scene) =>
        read.TryGetValue(scene, out var places) ? places : read[scene] = [];

    /// <summary>The places that stand in one of two readings. A scene that only one of them has is one place.</summary>
    static IEnumerable<(string Scene, string Kind, string Words)> Differing(
        Dictionary<string, HashSet<(string Scene, string Kind, string Words)>> one,
        Dictionary<string, HashSet<(string Scene, string Kind, string Words)>> other)
    {
        foreach (var scene in one.Keys.Union(other.Keys))
        {
            var (here, there) = (one.GetValueOrDefault(scene), other.GetValueOrDefault(scene));
            if (here is null || there is null)
            {
                yield return (scene, "scene", "");
                continue;
            }

            foreach (var place in here.Except(there).Concat(there.Except(here)))
                // Another wording of what came of an answer is the same place.
                yield return place.Kind == "after" ? place with { Words = "" } : place;
        }
    }

    static bool IsAsked(Playthrough play) => play.Phase == Phase.Deciding && play.Steps.Length <= MostDecisions;

    static int? EpisodeOf(Playthrough play) => play.Scenario.EpisodeAt(play.Scene!.Scene.Id);
}
