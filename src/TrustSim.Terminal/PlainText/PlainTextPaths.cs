namespace TrustSim.Terminal.PlainText;

/// <summary>
/// The commands about the paths of a playthrough in plain lines: go back to a decision, list the paths, go over to one, compare one with
/// the
/// one being played, give one a name.
/// </summary>
sealed class PlainTextPaths(PlaySession session, Meters meters, TextWriter output, Action<Document> write)
{
    public static string Help => Say.Text("plain.paths-help");

    /// <summary>Whether the line was about paths, and where the player wants to stand then; null: where they are.</summary>
    public (bool Heard, Playthrough? To) Hear(string line, Playthrough play)
    {
        var words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0 || words[0].ToLowerInvariant() is not ("b" or "f" or "o" or "c" or "n")) return (false, null);
        var letter = words[0].ToLowerInvariant() is "f" or "o" ? "o" : words[0].ToLowerInvariant();
        if (letter == "o" && words.Length == 1)
        {
            write(BranchesPage.Create(session, meters));
            return (true, null);
        }

        if (words.Length < (letter == "n" ? 3 : 2) || !int.TryParse(words[1], out var number))
            return Reply(letter == "n" ? Say.Text("plain.name-example") : Say.Text("plain.number-example", ("letter", letter[0])));
        return letter == "b" ? Back(play, number) : OnBranch(letter, number, words);
    }

    (bool, Playthrough?) Back(Playthrough play, int number) =>
        number >= 1 && number < play.Steps.Length ? (true, play.BackTo(number))
        : Reply(
            play.Steps.Length == 1 ? Say.Text("plain.nothing-decided") : play.Steps.Length == 2 ? Say.Text("plain.one-decision")
                : Say.Text("plain.decisions", ("most", play.Steps.Length - 1)));

    (bool, Playthrough?) OnBranch(string letter, int number, string[] words)
    {
        if (session.Tree.Branches.FirstOrDefault(branch => branch.Number == number) is not { } branch)
            return Reply(
                NoPath(number));
        if (letter == "n")
        {
            session.RenameBranch(branch, words[2]);
            return Reply(Say.Text("plain.path-named", ("number", number), ("name", Runs.FromPlayer(words[2]))));
        }

        if (branch.Number == session.Tree.Current.Number) return Reply(Say.Text("plain.on-this-path"));
        if (letter == "c") write(ComparePage.Create(session, session.Tree.Current, branch, meters));
        else if (session.SwitchTo(branch) is { } play) return (true, play);
        else return Reply(Say.Text("branches.newer"));
        return (true, null);
    }

    string NoPath(int number)
    {
        var branches = session.Tree.Branches.ToList();
        var paths = Say.List(branches.Select(branch => Runs.FromProgram($"{branch.Number}")));
        return Say.Text("plain.no-path", ("number", number), ("paths", paths), ("count", branches.Count));
    }

    (bool, Playthrough?) Reply(string text)
    {
        output.WriteLine(text);
        return (true, null);
    }
}
