namespace TrustSim.Terminal.PlainText;

/// <summary>
/// The lines about the paths of a playthrough: go back to a decision, list the paths, go over to one, compare one with the one that is
/// played, give one a name.
/// </summary>
/// <param name="at">The playthrough as it stands.</param>
/// <param name="stand">Continues from another one.</param>
sealed class PlainTextPaths(
    PlaySession session, Func<Meters> meters, PlainTextLines output, Action<Document> write,
    Func<Playthrough> at, Action<Playthrough> stand)
{
    public IEnumerable<LineBinding> Bindings =>
    [
        new(KeyAction.GoBackThere, Say.Text("plain.back-line"), ["g", "b"], Say.Text("plain.back-help"), Back) { Rest = LineRest.Any },
        new(KeyAction.Paths, "O", ["o", "f"], Say.Text("plain.paths-help"), GoOver) { Rest = LineRest.Any },
        new(KeyAction.Compare, Say.Text("plain.compare-line"), ["c"], Say.Text("plain.compare-help"), Compare) { Rest = LineRest.Any },
        new(KeyAction.Rename, Say.Text("plain.name-line"), ["l"], Say.Text("plain.name-help"), Rename) { Rest = LineRest.Any },
        new(KeyAction.Rename, "", ["n"], "", Rename) { Rest = LineRest.Some },
    ];

    void Back(string word, string rest)
    {
        var decisions = at().Steps.Length - 1;
        if (NumberIn(rest) is not { } number) Reply(Say.Text("plain.number-example", ("letter", Runs.FromName(word))));
        else if (number >= 1 && number <= decisions) stand(at().BackTo(number));
        else Reply(decisions == 0 ? Say.Text("plain.nothing-decided") : decisions == 1 ? Say.Text("plain.one-decision")
            : Say.Text("plain.decisions", ("most", decisions)));
    }

    void GoOver(string word, string rest)
    {
        if (rest.Length == 0) write(BranchesPage.Create(session, meters()));
        else if (BranchOf(word, rest) is { } branch)
        {
            if (session.SwitchTo(branch) is { } play) stand(play);
            else Reply(Say.Text("branches.newer"));
        }
    }

    void Compare(string word, string rest)
    {
        if (BranchOf(word, rest) is { } branch) write(ComparePage.Create(session, session.Tree.Current, branch, meters()));
    }

    void Rename(string word, string rest)
    {
        var words = rest.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2 || NumberIn(words[0]) is not { } number) Reply(Say.Text("plain.name-example"));
        else if (Find(number) is { } branch)
        {
            session.RenameBranch(branch, words[1]);
            Reply(Say.Text("plain.path-named", ("number", number), ("name", Runs.FromPlayer(words[1]))));
        }
    }

    /// <summary>Another path than the one that is played, by its number; null where there is none, which has then been said.</summary>
    Branch? BranchOf(string word, string rest)
    {
        if (NumberIn(rest) is not { } number)
        {
            Reply(Say.Text("plain.number-example", ("letter", Runs.FromName(word))));
            return null;
        }

        if (Find(number) is not { } branch) return null;
        if (branch.Number != session.Tree.Current.Number) return branch;
        Reply(Say.Text("plain.on-this-path"));
        return null;
    }

    Branch? Find(int number)
    {
        var branches = session.Tree.Branches.ToList();
        if (branches.FirstOrDefault(branch => branch.Number == number) is { } found) return found;
        var paths = Say.List(branches.Select(branch => Runs.FromProgram($"{branch.Number}")));
        Reply(Say.Text("plain.no-path", ("number", number), ("paths", paths), ("count", branches.Count)));
        return null;
    }

    static int? NumberIn(string rest) => AnswerReader.NumberIn(rest.Split(' ')[0]);

    void Reply(string text) => output.WriteLine(text);
}
