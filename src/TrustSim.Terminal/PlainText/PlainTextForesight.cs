namespace TrustSim.Terminal.PlainText;

/// <summary>Saying in plain lines who the next answer will move. It is kept with that answer.</summary>
sealed class PlainTextForesight(PlaySession session, PlainTextLines output)
{
    public static string Help => Say.Text("plain.foresee-help");

    ImmutableArray<Prediction> said = [];

    /// <summary>A question is asked; of the one before, nothing is expected any more.</summary>
    /// <param name="isFirst">Whether it is the first of the playthrough, where it is told once that this can be done.</param>
    public void Begin(bool isFirst)
    {
        said = [];
        if (isFirst) output.WriteLine(Say.Text("plain.foresee-first"));
    }

    /// <summary>Whether the line was about that.</summary>
    public bool Hear(string line, Playthrough play)
    {
        var team = play.Team.People.Select(person => play.Scenario[person.Id]).ToList();
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0 || words[0].ToLowerInvariant() is not ("e" or "p")) return false;
        if (words is [_, var nobody] && Is(nobody, Say.Text("plain.nobody")))
        {
            said = [.. team.Select(member => new Prediction(member.Id, Move.Same, Move.Same))];
            output.WriteLine(ForesightWords.Describe(play, said).Plain);
        }
        else if (words.Length == 4 && team.Find(member => IsMeant(member, words[1])) is { } who && MoveOf(words[2]) is { } trust
            && MoveOf(words[3]) is { } fear)
        {
            said = [.. said.Where(one => one.Who != who.Id), new(who.Id, trust, fear)];
            output.WriteLine(ForesightWords.Describe(play, said).Plain);
        }
        else
        {
            output.WriteLine(
                Say.Text("plain.foresee-example", ("name", Runs.FromScenario(team[0].FirstName)),
                    ("names", Say.List(team.Select(member => Runs.FromScenario(member.FirstName))))));
        }

        return true;
    }

    /// <summary>The answer has been given: what was expected of it is kept.</summary>
    public void Keep()
    {
        foreach (var prediction in said) session.Predict(prediction);
        said = [];
    }

    /// <summary>Whether a typed word means somebody: a short name, as written or as shown, the whole name or the id.</summary>
    internal static bool IsMeant(Member member, string word) =>
        new[] { member.FirstName, Runs.FromScenario(member.FirstName).Plain, member.Name, member.Id.Value }
            .Contains(word, StringComparer.OrdinalIgnoreCase);

    static Move? MoveOf(string word) =>
        Is(word, Say.Text("plain.move-up")) ? Move.Up
        : Is(word, Say.Text("plain.move-same")) ? Move.Same
        : Is(word, Say.Text("plain.move-down")) ? Move.Down
        : null;

    /// <summary>Whether a typed word is the one meant, or its first letter.</summary>
    static bool Is(string typed, string word) => typed.Equals(word.Length > 0 && typed.Length == 1 ? word[..1] : word,
        StringComparison.OrdinalIgnoreCase);
}
