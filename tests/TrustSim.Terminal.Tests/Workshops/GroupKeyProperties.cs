using CsCheck;
using Terminal.Gui.Input;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Workshops;
using Stage = TrustSim.Core.Workshops.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>Properties under any sequence of keys.</summary>
public sealed class GroupKeyProperties
{
    // A group mostly votes and continues; the other keys are accidents.
    static readonly Key[] Keys =
    [
        Key.Enter, Key.Enter, Key.Enter, Key.Space, Key.Space, new('v'), new('v'), new('a'), new('a'), new('a'), new('b'), new('b'),
            new('b'), new('0'), new('1'), new('2'), new('c'), new('d'),
        Key.Backspace, new('u'), new('w'), new('p'), new('+'), new('k'), new('m'), new('s'), new('l'), new('q'), new('?'),
        new('y'), new('.'), Key.F5, Key.C.WithCtrl,
        Key.Esc, Key.CursorUp, Key.CursorDown, Key.CursorLeft, Key.CursorRight, Key.Z.WithCtrl, Key.F2,
    ];

    static readonly Gen<int[]> Pressed = Gen.Int[0, Keys.Length - 1].Array[20, 60];

    [Fact]
    public void No_key_loses_a_vote_or_blocks_the_group() =>
        Gen.Select(Pressed, Gen.Int[0, 2]).Holds(
            (given, met) =>
            {
                var (keys, way) = given;
                using var room = new GroupOf(Scenarios.Small, SetupOf(way));
                // Half of the groups begin with a vote that lacks one voter, or hardly any would come to close one.
                if (keys.Length % 2 == 0) room.Stage.ReadOn().Press("v").VoteInSecret("ab");
                foreach (var key in keys)
                {
                    var before = room.Workshop;
                    Press(room, Keys[key]);
                    NothingIsLost(before, room.Workshop);
                    met.Note("a vote that was put in", room.Workshop.Open is { Cast: > 0 });
                    met.Note("a vote that was closed", room.Workshop.Ballots.Length > before.Ballots.Length);
                    met.Note("a decision", room.Workshop.Group.Decisions.Length > 0);
                }

                LeadsToTheDebrief(room);
            },
            ["a vote that was put in", "a vote that was closed", "a decision"],
            cases: 24);

    [Fact]
    public void The_screen_hides_secret_votes_before_the_vote_closes() =>
        Gen.Select(Pressed, Gen.Int[1, 2]).Holds(
            (given, met) =>
            {
                var screens = Open(given.Item1, given.Item2, swapped: false);
                screens.ShouldBe(Open(given.Item1, given.Item2, swapped: true));
                met.Note("a vote with several keys", screens.Count > 3);
            },
            ["a vote with several keys"],
            cases: 8);

    /// <summary>The screens during the first ballot, up to the last key before it closes.</summary>
    /// <param name="swapped">Whether the voters for A and B swap their votes.</param>
    static List<string> Open(int[] keys, int way, bool swapped)
    {
        using var room = new GroupOf(Scenarios.Small, SetupOf(way));
        room.Stage.ReadOn().Press("v");
        List<string> screens = [];
        foreach (var key in keys.Select(index => Keys[index]))
        {
            // A screen over the vote uses the same keys for another question.
            var isVote = room.Stage.Head.Contains("Vote", StringComparison.Ordinal);
            Press(room,
                !swapped || !isVote ? key : key == new Key('a') || key == new Key('1') ? new('b')
                    : key == new Key('b') || key == new Key('2') ? new('a') : key);
            if (room.Workshop.Stage != Stage.Voting) break;
            screens.Add(room.Stage.Text);
        }

        return screens;
    }

    static WorkshopSetup SetupOf(int way) => way switch
    {
        0 => GroupOf.People(3, BallotWay.Hands),
        1 => GroupOf.People(3),
        _ => GroupOf.Tables("North", "South", "East"),
    };

    static void Press(GroupOf room, Key key)
    {
        // Leaving ends the workshop.
        if (room.Stage.Head.Contains("Leave the workshop", StringComparison.Ordinal) && key != Key.Esc) key = Key.Esc;
        room.Stage.PressAtOnce(key);
    }

    static void NothingIsLost(Workshop before, Workshop after)
    {
        if (after.Open is { } open)
        {
            open.Cast.ShouldBeLessThanOrEqualTo(open.Voters);
            (open.Cast + open.Missing).ShouldBe(open.Voters);
        }

        foreach (var ballot in after.Ballots) (ballot.Choices.Sum(ballot.Of) + ballot.Abstained + ballot.Missing).ShouldBe(ballot.Voters);
        // An open ballot loses votes only by a step back, and then one.
        if (before.Open is { } was && after.Open is { } now && after.Stage == Stage.Voting && before.Stage == Stage.Voting
            && now.Cast < was.Cast && was.Way != BallotWay.Hands) now.Cast.ShouldBe(was.Cast - 1);
        if (before.Open is not { } closed || after.Ballots.Length <= before.Ballots.Length) return;
        if (closed.Way.IsSecret()) (after.Ballots[^1].Cast, after.Ballots[^1].IsTold).ShouldBe((closed.Cast, true));
        else after.Ballots[^1].ShouldBeSameAs(closed);
    }

    /// <summary>From any state, keys lead to the debrief.</summary>
    static void LeadsToTheDebrief(GroupOf room)
    {
        for (var i = 0; i < 200 && room.Workshop.Stage != Stage.Debrief; i++)
        {
            var head = room.Stage.Head;
            if (head.Contains("Close the vote", StringComparison.Ordinal)) room.Stage.Press("2").Press(Key.Enter);
            else if (head.Contains("To the debrief", StringComparison.Ordinal)) room.Stage.Press("2").Press(Key.Enter);
            else if (room.Stage.Current is not TrustSim.Terminal.Workshops.GroupScreen) room.Stage.Press(Key.Esc);
            else if (room.Workshop.Stage != Stage.Voting) room.Stage.Press("x");
            else if (room.Workshop.Open!.Cast > 0 && room.Workshop.Open.Way != BallotWay.Hands) room.Stage.Press(Key.Enter);
            else if (room.Workshop.Open.Way == BallotWay.Hands)
                room.Stage.Press(
                    room.Stage.Bar.Contains("show the result", StringComparison.Ordinal) ? [Key.Enter] : [new('0'), Key.Enter]);
            else room.Stage.Press([Key.Space, new('a')]);
        }

        room.Workshop.Stage.ShouldBe(Stage.Debrief, room.Stage.Text);
    }
}
