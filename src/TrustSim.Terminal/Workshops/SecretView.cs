using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Projector;

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

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Read, [Press.Space], "I am next", "the next person is there", () => isThere = true, !isThere && !Ballot.IsFull),
        new(
            KeyAction.Pick, [Press.Letters(Ballot.Choices.Length), Press.Digits(Ballot.Choices.Length)], IsAsked ? "your vote" : null,
            "vote; the screen does not show for what", stroke => Vote(stroke.Option)),
        new(KeyAction.Pick, [Press.Sign('0')], IsAsked ? "for none of them" : null, "vote for none of them", () => Vote(-1)),
        new(
            KeyAction.Continue, [Press.Enter], Ballot.IsFull ? "show the result" : isThere ? null : "close", "close the vote and show it",
            Screen.Close),
        new(
            KeyAction.Erase, [Press.Backspace], IsAsked ? null : "the last vote anew",
            "the last vote was a slip: it is taken back, and given anew", Back),
    ];

    public override string? PagesLabel => IsAsked ? "the answers" : null;

    /// <summary>Whether somebody sits there whose vote is to come.</summary>
    bool IsAsked => isThere && !Ballot.IsFull;

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var count = $"{Ballot.Cast} of {Ballot.Voters} votes";
        var dots = new string('●', Ballot.Cast) + new string('○', Ballot.Missing);
        var order =
            Workshop.Ballots.Any(ballot => ballot.Way == BallotWay.Secret) && Ballot.Cast == 0
                ? " Pass the keyboard round in the same order as before." : "";
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
