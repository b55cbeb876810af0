using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.PlainText;

/// <summary>Saying in plain lines who the next answer will move. It is kept with that answer.</summary>
sealed class PlainTextForesight(PlaySession session, TextWriter output)
{
    public const string Help =
        "p, a name, and where their trust and their fear go (up, same or down): say beforehand who your answer will move, for example: p "
            + "Bo up same. Or: p nobody. The debrief shows how well you read the room.";

    ImmutableArray<Prediction> said = [];

    /// <summary>A question is asked; of the one before, nothing is expected any more.</summary>
    /// <param name="isFirst">Whether it is the first of the play, where it is told once that this can be done.</param>
    public void Begin(bool isFirst)
    {
        said = [];
        if (isFirst) output.WriteLine("If you like, say before you answer who it will move: ? tells how.");
    }

    /// <summary>Whether the line was about that.</summary>
    public bool Hear(string line, Scenario scenario)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0 || !words[0].Equals("p", StringComparison.OrdinalIgnoreCase)) return false;
        if (words is [_, var nobody] && nobody.Equals("nobody", StringComparison.OrdinalIgnoreCase))
        {
            said = [.. scenario.Team.Select(member => new Prediction(member.Id, Move.Same, Move.Same))];
            output.WriteLine(ForesightWords.Describe(scenario, said));
        }
        else if (words.Length == 4 && MemberOf(scenario, words[1]) is { } who && MoveOf(words[2]) is { } trust
            && MoveOf(words[3]) is { } fear)
        {
            said = [.. said.Where(one => one.Who != who.Id), new(who.Id, trust, fear)];
            output.WriteLine(ForesightWords.Describe(scenario, said));
        }
        else
        {
            output.WriteLine(
                $"Write for example: p {Run.Clean(scenario.Team[0].FirstName)} up same. There are {Wording.Join(scenario.Team.Select(member => Run.Clean(member.FirstName)))}; trust and fear go up, same or down.");
        }

        return true;
    }

    /// <summary>The answer has been given: what was expected of it is kept.</summary>
    public void Keep()
    {
        foreach (var prediction in said) session.Predict(prediction);
        said = [];
    }

    static Member? MemberOf(Scenario scenario, string word) =>
        scenario.Team.FirstOrDefault(
            member => new[] { member.FirstName, member.Name, member.Id.Value }.Contains(word, StringComparer.OrdinalIgnoreCase));

    static Move? MoveOf(string word) => word.ToLowerInvariant() switch
    {
        "up" or "u" => Move.Up,
        "same" or "s" => Move.Same,
        "down" or "d" => Move.Down,
        _ => null,
    };
}
