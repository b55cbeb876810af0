using TrustSim.Records.Voting;
using TrustSim.Records.Workshops;

namespace TrustSim.Presentation.Workshops;

/// <summary>Texts about workshops that the group's screen, the notes and reports share.</summary>
public static class WorkshopWording
{
    public static Runs PickedAtRandom => Say.Runs("workshop.two-people");

    /// <summary>Returns the letter of an answer, from 0.</summary>
    public static char Letter(int option) => Ballot.Letter(option);

    public static Runs Letters(IEnumerable<ChoiceId> choices, ImmutableArray<ChoiceId> offered) =>
        Say.List(choices.Select(choice => LetterOf(choice, offered)));

    public static Runs LetterOf(ChoiceId? choice, ImmutableArray<ChoiceId> offered) =>
        choice is { } known ? Runs.FromProgram($"{Letter(offered.IndexOf(known))}") : Say.Runs("workshop.none");

    /// <summary>Returns a clock, with a sign after the end of the time.</summary>
    public static string Clock(TimeSpan left)
    {
        var seconds = (int)Math.Ceiling(left.TotalSeconds);
        return $"{(seconds < 0 ? "+" : "")}{Math.Abs(seconds) / 60}:{Math.Abs(seconds) % 60:00}";
    }

    /// <summary>Returns minutes in everyday words, to the half.</summary>
    public static Runs Minutes(TimeSpan time) => Halves(time) switch
    {
        "½" => Say.Runs("workshop.half-a-minute"),
        "1" => Say.Runs("workshop.one-minute"),
        var number => Say.Runs("workshop.minutes", ("number", Runs.FromProgram(number))),
    };

    /// <summary>Returns the number of minutes, to the half.</summary>
    public static string Halves(TimeSpan time)
    {
        var halves = (int)Math.Round(time.TotalMinutes * 2, MidpointRounding.AwayFromZero);
        return halves == 1 ? "½" : $"{halves / 2}{(halves % 2 != 0 ? "½" : "")}";
    }

    public static Runs RuleOf(DecisionRule rule) => Say.Runs($"workshop.rule-{rule.Id()}");

    public static Runs WayOf(BallotWay way) => Say.Runs($"workshop.way-{way.Id()}");

    /// <summary>Says how often two of those who voted agree.</summary>
    public static Runs Agreement(Ballot ballot) => !ballot.IsTold ? Say.Runs("workshop.untold") : ballot.Agreement is { } agreement
        ? Say.Runs(ballot.Way == BallotWay.Tables ? "workshop.agreement-of-tables" : "workshop.agreement",
            ("often", AgreementWords.HowOften(agreement)))
        : Say.Runs("workshop.no-agreement");

    public static Runs Verdict(Workshop workshop)
    {
        var (verdict, ballot) = (workshop.Verdict!, workshop.Ballots[^1]);
        var leaders = Letters(ballot.Leaders, ballot.Choices);
        if (verdict.By is not { } by) return Say.Runs("workshop.on-the-wall");
        return by switch
        {
            DecidedBy.Votes => Say.Runs("workshop.wins", ("letter", leaders), ("votes", ballot.Of(ballot.Leaders[0])),
                ("cast", ballot.Cast)),
            DecidedBy.Lot => Say.Runs("workshop.level-and-drawn", ("letters", leaders), ("drawn", Letters(verdict.Open, ballot.Choices))),
            DecidedBy.Facilitator when workshop.Setup.Rule == DecisionRule.Facilitator => Say.Runs("workshop.facilitator-decides"),
            DecidedBy.Facilitator => Say.Runs("workshop.level-and-facilitator", ("letters", leaders)),
        };
    }

    /// <summary>Returns the letters of the open answers.</summary>
    internal static string OpenLetters(Workshop workshop) => string.Join(' ', LettersOfOpen(workshop));

    internal static string PointFirst(Workshop workshop) => Say.Text("vote.point-first", ("letters", Open(workshop)));

    /// <summary>Says that the votes are against an answer.</summary>
    /// <param name="option">The answer, from 0.</param>
    internal static string FewerVotes(Workshop workshop, int option) =>
        Say.Text("vote.fewer-votes", ("letter", Letter(option)), ("letters", Open(workshop)));

    static Runs Open(Workshop workshop) => Say.AnyOf(LettersOfOpen(workshop));

    /// <summary>The letters of the answers that the facilitator can take: of those after a vote, or of all where there is none.</summary>
    static IEnumerable<Runs> LettersOfOpen(Workshop workshop)
    {
        ImmutableArray<ChoiceId> offered =
            workshop.Ballots is [.., var last] ? last.Choices : [.. workshop.Playthrough.OpenChoices.Select(choice => choice.Id)];
        return (workshop.Verdict?.Open ?? offered).Select(choice => LetterOf(choice, offered));
    }

    /// <summary>Tells the changes from the first vote to the second.</summary>
    public static Runs Shift(VoteShift shift, ImmutableArray<ChoiceId> offered)
    {
        if (shift.Changed == 0) return Say.Runs(shift.IsExact ? "workshop.nobody-changed" : "workshop.nobody-changed-by-hands");
        var (number, count) = (Say.InWords(shift.Changed), shift.Changed);
        if (!shift.IsExact) return Say.Runs("workshop.at-least-changed", ("number", number), ("count", count));
        // The move of a single person would name them.
        if (count == 1 || shift.Moves.IsEmpty) return Say.Runs("workshop.changed", ("number", number.Capital()), ("count", count));
        var moves = Runs.Join(", ", shift.Moves.Select(move =>
            Say.Runs("workshop.moved", ("number", move.Voters), ("from", LetterOf(move.From, offered)),
                ("to", LetterOf(move.To, offered)))));
        return Say.Runs("workshop.changed-and-moves", ("number", number.Capital()), ("moves", moves), ("count", count));
    }

    /// <summary>Returns a ballot in a line: A 5 · B 7 · C 0.</summary>
    public static Runs Tally(Ballot ballot)
    {
        List<Runs> parts = !ballot.IsTold ? [Say.Runs("workshop.tally-untold", ("count", ballot.Cast))] :
        [
            .. ballot.Choices.Select((choice, option) =>
                ballot.Way == BallotWay.Hands && ballot.HandsFor(choice) is null
                    ? Say.Runs("workshop.tally-not-counted", ("letter", Letter(option)))
                    : Runs.FromProgram($"{Letter(option)} {ballot.Of(choice)}")),
        ];
        if (ballot.Abstained > 0) parts.Add(Say.Runs("workshop.tally-none", ("number", ballot.Abstained)));
        if (ballot.Missing > 0) parts.Add(Say.Runs("workshop.tally-not-voted", ("number", ballot.Missing)));
        return Runs.Join(" · ", parts);
    }

    /// <summary>Says what made the decision; null: files do not say, since so few voted in secret.</summary>
    public static Runs By(DecidedBy? by) => by is { } known ? Say.Runs($"workshop.by-{known.Id()}") : Say.Runs("workshop.by-few");

    /// <summary>Says that no file tells what a group wanted, where so few voted in secret; else what the caller would say.</summary>
    internal static Block Unless(Group group, Block said) =>
        group.Decisions.All(decision => decision.Ballots.All(ballot => ballot.IsTold)) ? said
            : Block.Say(BlockKind.Prose, "workshop.untold");

    /// <summary>Names an address of this machine, and the network in which it is.</summary>
    public static string Network(PhoneAddress address) =>
        Say.Text("lobby.which", ("address", Runs.FromName($"{address.Address}")), ("network", Runs.FromName(address.Network)));

    /// <summary>Says how many have not voted, and asks whether to continue without them.</summary>
    public static Runs NotVoted(Voters voters, BallotWay way, int missing) =>
        Say.Runs("workshop.not-voted", ("voters", Voters(voters, way, missing)), ("count", missing));

    /// <summary>Names a number of those who vote in a way: tables, or people.</summary>
    public static Runs Voters(Voters voters, BallotWay way, int count) =>
        Say.Runs(voters.AreTablesIn(way) ? "workshop.tables" : "workshop.people", ("count", count));

    /// <summary>Names all who vote: 24 people at 6 tables.</summary>
    public static Runs Voters(Voters voters) => voters.AreTables && voters.Count > voters.Tables.Length
        ? Say.Runs("workshop.people-at-tables", ("people", Say.Runs("workshop.people", ("count", voters.Count))),
            ("tables", Say.Runs("workshop.tables", ("count", voters.Tables.Length))))
        : Say.Runs(voters.AreTables ? "workshop.tables" : "workshop.people", ("count", voters.Count));

    /// <summary>Returns a workshop in a line.</summary>
    public static Runs Line(SavedWorkshop kept)
    {
        if (kept.Workshop is not { } workshop)
            return Say.Runs("workshop.unreadable", ("name", Runs.FromName(kept.Name)), ("problem", Say.Runs(kept.Problem!)));
        var line = new List<Runs>
        {
            Runs.FromScenario(kept.Title),
                Say.Runs("workshop.begun", ("begun", Say.Moment(kept.Started))),
                    Voters(workshop.SetupNow), Standing(workshop),
        };
        if (kept.Problem is { } problem) line.Add(Say.Runs("workshop.cannot-continue", ("problem", Say.Runs(problem))));
        return Runs.Join(" · ", line);
    }

    static Runs Voters(WorkshopSetup setup) => Say.List(setup.Groups.Select(group => Voters(group.Voters)));

    static Runs Standing(Workshop workshop)
    {
        var decisions = Say.List(workshop.Groups.Select(group => Runs.FromProgram($"{group.Decisions.Length}")));
        if (workshop.Stage == Stage.Debrief) return Say.Runs("workshop.in-debrief", ("decisions", decisions));
        return workshop.Groups.All(group => group.Decisions.IsEmpty) ? Say.Runs("workshop.at-the-beginning")
            : Say.Runs("workshop.after-decision", ("decisions", decisions));
    }
}
