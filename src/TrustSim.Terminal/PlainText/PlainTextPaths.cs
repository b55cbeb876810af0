using TrustSim.Core.Play;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.PlainText;

/// <summary>
/// What can be done about the roads of a play in plain lines: go back to a decision, list the roads, go over to one, compare one with the
/// one being played, give one a name.
/// </summary>
sealed class PlainTextPaths(PlaySession session, Meters meters, TextWriter output, Action<Document> write)
{
    public const string Help =
        "b and a number: back to that decision. f: all roads of this play; f and a number: over to that road. c and a number: compare it "
            + "with yours. n, a number and a name: call it so.";

    /// <summary>Whether the line was about roads, and where the player wants to stand then; null: where they are.</summary>
    public (bool Heard, Playthrough? To) Hear(string line, Playthrough play)
    {
        var words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0 || words[0].ToLowerInvariant() is not ("b" or "f" or "c" or "n")) return (false, null);
        var letter = words[0].ToLowerInvariant();
        if (letter == "f" && words.Length == 1)
        {
            write(BranchesPage.Create(session, meters));
            return (true, null);
        }

        if (words.Length < (letter == "n" ? 3 : 2) || !int.TryParse(words[1], out var number))
            return Reply(letter == "n" ? "Write for example: n 2 The honest road" : $"Write a number too, for example: {letter} 1");
        return letter == "b" ? Back(play, number) : OnBranch(letter, number, words);
    }

    (bool, Playthrough?) Back(Playthrough play, int number) =>
        number >= 1 && number < play.Steps.Length ? (true, play.BackTo(number))
        : Reply(
            play.Steps.Length == 1 ? "You have not decided anything yet." : play.Steps.Length == 2 ? "There is decision 1 only."
                : $"There are decisions 1 to {play.Steps.Length - 1}.");

    (bool, Playthrough?) OnBranch(string letter, int number, string[] words)
    {
        if (session.Tree.Branches.FirstOrDefault(branch => branch.Number == number) is not { } branch)
            return Reply(
                $"There is no road {number}. There {(session.Tree.Others.IsEmpty ? "is road" : "are roads")} {Wording.Join(session.Tree.Branches.Select(each => $"{each.Number}"))}.");
        if (letter == "n")
        {
            session.RenameBranch(branch, words[2]);
            return Reply($"Road {number} is called “{Run.Clean(words[2])}” now.");
        }

        if (branch.Number == session.Tree.Current.Number) return Reply("You are on this road.");
        if (letter == "c") write(ComparePage.Create(session, session.Tree.Current, branch, meters));
        else if (session.SwitchTo(branch) is { } play) return (true, play);
        else return Reply("This version of TrustSim cannot read its scenario.");
        return (true, null);
    }

    (bool, Playthrough?) Reply(string text)
    {
        output.WriteLine(text);
        return (true, null);
    }
}
