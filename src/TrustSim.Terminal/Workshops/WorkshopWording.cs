using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Workshops;

/// <summary>What is said in and of a workshop, the same words on the room's screen, in the notes and in reports.</summary>
public static class WorkshopWording
{
    public const string PickedAtRandom = "two people picked at random";

    /// <summary>The letter of an answer, from 0.</summary>
    public static char Letter(int option) => Ballot.Letter(option);

    public static string Letters(IEnumerable<ChoiceId> choices, ImmutableArray<ChoiceId> offered) => Wording.Join(choices.Select(choice => LetterOf(choice, offered)));

    public static string LetterOf(ChoiceId? choice, ImmutableArray<ChoiceId> offered) => choice is { } known ? $"{Letter(offered.IndexOf(known))}" : "none";

    /// <summary>A clock, with a sign where time has run over.</summary>
    public static string Clock(TimeSpan left)
    {
        var seconds = (int)Math.Ceiling(left.TotalSeconds);
        return $"{(seconds < 0 ? "+" : "")}{Math.Abs(seconds) / 60}:{Math.Abs(seconds) % 60:00}";
    }

    /// <summary>Minutes as one says them, to the half.</summary>
    public static string Minutes(TimeSpan time) => Halves(time) switch
    {
        "½" => "half a minute",
        "1" => "1 minute",
        var number => $"{number} minutes",
    };

    /// <summary>The number of minutes, to the half.</summary>
    public static string Halves(TimeSpan time)
    {
        var halves = (int)Math.Round(time.TotalMinutes * 2, MidpointRounding.AwayFromZero);
        return halves == 1 ? "½" : $"{halves / 2}{(halves % 2 != 0 ? "½" : "")}";
    }

    public static string RuleOf(DecisionRule rule) => rule switch
    {
        DecisionRule.MostVotesThenLot => "Most votes decide; where they are level, the lot.",
        DecisionRule.MostVotesThenFacilitator => "Most votes decide; where they are level, the facilitator.",
        DecisionRule.Facilitator => "The room votes, and the facilitator decides.",
    };

    public static string WayOf(BallotWay way) => way switch
    {
        BallotWay.Hands => "hands are counted",
        BallotWay.Secret => "in secret: the keyboard goes round",
        BallotWay.Tables => "table by table",
    };

    /// <summary>How far a ballot agrees, with what that means.</summary>
    public static string Agreement(double? agreement) =>
        agreement is { } known ? $"Agreement {known * 100:0} of 100: so often do {PickedAtRandom} want the same." : "Too few have voted to speak of agreement.";

    public static string Verdict(Workshop workshop)
    {
        var (verdict, ballot) = (workshop.Verdict!, workshop.Ballots[^1]);
        var leaders = Letters(ballot.Leaders, ballot.Choices);
        return verdict.By switch
        {
            DecidedBy.Votes => $"{leaders} has most votes.",
            DecidedBy.Lot => $"{leaders} are level. The lot falls on {Letters(verdict.Open, ballot.Choices)}.",
            DecidedBy.Facilitator when workshop.Setup.Rule == DecisionRule.Facilitator => "The facilitator decides.",
            DecidedBy.Facilitator => $"{leaders} are level. The facilitator decides between them.",
        };
    }

    /// <summary>The letters of the answers that can be taken.</summary>
    internal static string OpenLetters(Workshop workshop) =>
        string.Join(' ', workshop.Verdict!.Open.Select(choice => LetterOf(choice, workshop.Ballots[^1].Choices)));

    internal static string PointFirst(Workshop workshop) => $"Point at one first: {OpenLetters(workshop)}.";

    /// <summary>That the votes are against an answer.</summary>
    /// <param name="option">The answer, from 0.</param>
    internal static string FewerVotes(Workshop workshop, int option) =>
        $"{Letter(option)} has fewer votes. One of these can be taken: {OpenLetters(workshop)}.";

    /// <summary>What a second vote changed.</summary>
    public static string Shift(VoteShift shift, ImmutableArray<ChoiceId> offered)
    {
        var agreement = shift is { Before: { } before, After: { } after } ? $" Agreement {before * 100:0} → {after * 100:0}." : "";
        if (shift.Changed == 0) return $"Nobody has changed their mind{(shift.IsExact ? "" : ", as far as hands can tell")}.{agreement}";
        var how = shift.IsExact ? $"{Count(shift.Changed)} changed their mind" : $"At least {Count(shift.Changed)} changed their mind";
        var moves = shift.Moves.IsEmpty ? "" : ": " + string.Join(", ", shift.Moves.Select(move => $"{move.Voters} from {LetterOf(move.From, offered)} to {LetterOf(move.To, offered)}"));
        return $"{how}{moves}.{agreement}";

        static string Count(int number) => number == 1 ? "1" : $"{number}";
    }

    /// <summary>A ballot in a line: A 5 · B 7 · C 0.</summary>
    public static string Tally(Ballot ballot) =>
        string.Join(" · ", ballot.Choices.Select((choice, option) => $"{Letter(option)} {ballot.Of(choice)}").Concat(ballot.Abstained > 0 ? [$"none {ballot.Abstained}"] : []).Concat(ballot.Missing > 0 ? [$"not voted {ballot.Missing}"] : []));

    public static string By(DecidedBy by) => by switch
    {
        DecidedBy.Votes => "by most votes",
        DecidedBy.Lot => "by lot",
        DecidedBy.Facilitator => "by the facilitator",
    };

    /// <summary>That so many have not voted, and whether to go on without them.</summary>
    public static string NotVoted(Voters voters, int missing) => $"{Voters(voters, missing)} {(missing == 1 ? "has" : "have")} not voted. Close the vote without them?";

    public static string Voters(Voters voters, int count) => voters.AreTables ? Wording.Count(count, "table") : count == 1 ? "1 person" : $"{count} people";

    /// <summary>A workshop in a line.</summary>
    public static string Line(SavedWorkshop kept) => Passage.Clean(kept.Workshop is not { } workshop
        ? $"{kept.Name} · cannot be read: {kept.Problem}"
        : $"{kept.Title} · begun {kept.Started.ToLocalTime():yyyy-MM-dd HH:mm} · {Voters(workshop.Setup)} · {Standing(workshop)}{(kept.Problem is null ? "" : $" · cannot be gone on with: {kept.Problem}")}");

    static string Voters(WorkshopSetup setup) => string.Join(" and ", setup.Groups.Select(group => Voters(group.Voters, group.Voters.Count)));

    static string Standing(Workshop workshop)
    {
        var decisions = string.Join(" and ", workshop.Groups.Select(group => group.Decisions.Length));
        return workshop.Stage == Stage.Debrief ? $"in its debrief, after {decisions} decisions" : decisions is "0" or "0 and 0" ? "at the beginning" : $"after decision {decisions}";
    }
}
