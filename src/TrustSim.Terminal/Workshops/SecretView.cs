using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Projector;

namespace TrustSim.Terminal.Workshops;

/// <summary>
/// The keyboard goes round. A key is not echoed; a neutral sign says that the vote is in, and nothing counts again before the next person
/// says that they are there, so that a key held too long is no second vote.
/// </summary>
sealed class SecretView(GroupScreen screen) : GroupView(screen)
{
    bool isThere = screen.Desk.Workshop.Open!.Cast == 0;

    Ballot Ballot => Workshop.Open!;

    public override string Title => "Vote in secret";

    public override string Keys =>
        Ballot.IsFull ? "Enter show the result · Backspace the last vote anew · ? help"
        : isThere ? $"A-{WorkshopWording.Letter(Ballot.Choices.Length - 1)} your vote · 0 for none of them · → the answers · ? help"
        : "Space I am next · Backspace the last vote anew · Enter close · ? help";

    public override IReadOnlyList<(string Key, string Does)> Help =>
    [
        ("Space", "the next person is there"), ($"A-{WorkshopWording.Letter(Ballot.Choices.Length - 1)} or 1-{Ballot.Choices.Length}", "vote; the screen does not show for what"), ("0", "vote for none of them"),
        ("Backspace or U", "the last vote was a slip: it is taken back, and given anew"), ("Enter", "close the vote and show it"), ("→ ←", "turn to the other answers, where there are more"),
    ];

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var count = $"{Ballot.Cast} of {Ballot.Voters} votes";
        var dots = new string('●', Ballot.Cast) + new string('○', Ballot.Missing);
        var order = Workshop.Ballots.Any(ballot => ballot.Way == BallotWay.Secret) && Ballot.Cast == 0 ? " Pass the keyboard round in the same order as before." : "";
        var say = Ballot.IsFull ? "Everybody has voted. Enter shows the result."
            : isThere ? $"Voter {Ballot.Cast + 1}: press the letter of your answer. Nobody sees it.{order}"
            : "● Your vote is in. Pass the keyboard on. The next one presses Space.";
        IReadOnlyList<Row> above =
        [
            .. TextWidth.Wrap($"{count}  {dots}", width - 4).Select(row => new Row("  " + row, Style.Strong)),
            .. TextWidth.Wrap(say, width - 4).Select(row => new Row("  " + row, Style.Strong)),
            Row.Empty,
        ];
        return Under(above, height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, rest));
    }

    public override bool OnKey(Key key)
    {
        if (key == Key.Enter) Screen.Close();
        else if (key == Key.Backspace) Back();
        else if (key == Key.Space && !isThere && !Ballot.IsFull) isThere = true;
        else if (key.AsRune.Value == '0' || OptionOf(key, Ballot.Choices.Length) >= 0) Vote(OptionOf(key, Ballot.Choices.Length));
        else return false;
        return true;
    }

    /// <summary>A vote that was taken back is given anew by the same person, who is still there.</summary>
    public override void TakenBack() => isThere = true;

    /// <summary>Somebody else has pressed Space already: their step back is not one into another's vote.</summary>
    void Back()
    {
        if (isThere && Ballot.Cast > 0) isThere = false;
        else Screen.TakeBack();
    }

    void Vote(int option)
    {
        if (Ballot.IsFull) Screen.Shell.ShowStatus("Everybody has voted. Enter shows the result.");
        else if (!isThere) Screen.Shell.ShowStatus("The vote is in. The next one presses Space first.");
        else if (Screen.Do(new WorkshopAct.Cast(Ballot.Cast, option < 0 ? null : Ballot.Choices[option]))) isThere = false;
    }
}
