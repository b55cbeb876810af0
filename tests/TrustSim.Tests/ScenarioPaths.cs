using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Tests;

/// <summary>
/// Many paths through a shipped scenario: random draws (the same each time), and those of the archetypes. All paths would be too many to
/// explore, since moods decide which choices open.
/// </summary>
static class ScenarioPaths
{
    public const int Samples = 300;

    static readonly Dictionary<string, Lazy<IReadOnlyList<Playthrough>>> Explored =
        Repository.Names.ToDictionary(name => name, name => new Lazy<IReadOnlyList<Playthrough>>(() => Explore(name)));

    static readonly Dictionary<string, ScenarioReading> Readings =
        Repository.Names.ToDictionary(
            name => name,
            name => ScenarioReader.Read(File.ReadAllBytes(Path.Combine(Repository.Scenarios, name + ".yaml")), name + ".yaml"));

    public static ScenarioReading Reading(string name) => Readings[name];

    public static Scenario Scenario(string name) => Readings[name].Scenario!;

    public static IReadOnlyList<Playthrough> Of(string name) => Explored[name].Value;

    static IReadOnlyList<Playthrough> Explore(string name)
    {
        var scenario = Scenario(name);
        return [.. Enum.GetValues<Archetype>().Select(archetype => ArchetypePlayer.Play(scenario, archetype)),
            .. Enumerable.Range(0, Samples).AsParallel().AsOrdered().Select(seed => Random(scenario, seed))];
    }

    /// <summary>Half of the draws lean towards the archetypes, so that paths reach high and low moods too.</summary>
    static Playthrough Random(Scenario scenario, int seed)
    {
        var dice = new Random(seed);
        var leaning = Enum.GetValues<Archetype>()[dice.Next(Enum.GetValues<Archetype>().Length)];
        var lean = dice.Next(2) * .7;
        var play = Playthrough.Start(scenario).ToQuestion();
        while (play.Phase == Phase.Deciding)
        {
            var choice =
                dice.NextDouble() < lean ? ArchetypePlayer.Choose(play, leaning) : play.OpenChoices[dice.Next(play.OpenChoices.Length)];
            play = play.Decide(choice.Id).ToQuestion();
        }

        return play;
    }
}
