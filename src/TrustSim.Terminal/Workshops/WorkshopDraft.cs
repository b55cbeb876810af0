namespace TrustSim.Terminal.Workshops;

/// <summary>A workshop's setup in preparation.</summary>
/// <param name="Scenario">Index in the library.</param>
/// <param name="IsScenarioGiven">Whether the user has already named the scenario.</param>
public sealed record WorkshopDraft(int Scenario, bool IsScenarioGiven, bool AreTables, int People, ImmutableArray<string> Tables,
    int Minutes, bool IsSplit, BallotWay Way, DecisionRule Rule)
{
    /// <summary>The default setup.</summary>
    public static WorkshopDraft Usual =>
        new(0, false, false, 12, Numbered(4), 90, false, BallotWay.Hands, DecisionRule.MostVotesThenFacilitator);

    static readonly int[] UsualMinutes = [30, 45, 60, 90];

    internal ImmutableArray<SetupField> Fields =>
        [SetupField.Scenario, SetupField.Who, SetupField.Number,
            .. AreTables ? [SetupField.Names, SetupField.People] : (SetupField[])[],
            SetupField.Minutes, SetupField.Halves, SetupField.Way, SetupField.Rule];

    internal SetupField FieldAt(int line) => Fields[Math.Clamp(line, 0, Fields.Length - 1)];

    /// <param name="seed">Seed of the random draws.</param>
    public WorkshopSetup Setup(ulong seed)
    {
        var half = (AreTables ? Tables.Length : People) / 2;
        ImmutableArray<GroupSetup> groups = !IsSplit
            ? [new(Say.Text("setup.group"), AreTables ? At(Tables, People) : Voters.People(People))]
            : AreTables
                ? [Half('A', At(Tables[..^half], People - OfHalf)), Half('B', At(half == 0 ? Tables : Tables[^half..], OfHalf))]
                : [Half('A', Voters.People(People - half)), Half('B', Voters.People(Math.Max(1, half)))];
        return new(groups, Minutes, Rule, Way, seed);

        static GroupSetup Half(char letter, Voters voters) => new(Say.Text("setup.half", ("letter", letter)), voters);

        static Voters At(ImmutableArray<string> tables, int people) =>
            tables.IsEmpty ? Voters.People(1) : Voters.At(tables, Math.Clamp(people, tables.Length, Voters.Most));
    }

    /// <summary>Number of people in the second half, by its tables.</summary>
    int OfHalf => People * (Tables.Length / 2) / Math.Max(1, Tables.Length);

    internal WorkshopDraft Changed(SetupField field, int by, int scenarios) => field switch
    {
        SetupField.Scenario => this with { Scenario = (Scenario + by + scenarios) % scenarios },
        SetupField.Who => (this with { AreTables = !AreTables }).WithPossibleWay(AreTables ? BallotWay.Hands : BallotWay.Tables),
        SetupField.Number => With(field, (AreTables ? Tables.Length : People) + by),
        SetupField.People => With(field, PeopleAtTables + by),
        SetupField.Minutes =>
            this with { Minutes =
                by > 0 ? UsualMinutes.FirstOrDefault(minutes => minutes > Minutes, Math.Min(WorkshopSetup.MostMinutes, Minutes + 30))
                    : UsualMinutes.LastOrDefault(minutes => minutes < Minutes, Minutes) },
        SetupField.Halves => this with { IsSplit = !IsSplit },
        SetupField.Way => WithPossibleWay(BallotWayTable.Rows.Next(Way, by), by),
        SetupField.Rule => this with { Rule = DecisionRuleTable.Rows.Next(Rule, by) },
        SetupField.Names => this,
    };

    internal WorkshopDraft With(SetupField field, int number) => field switch
    {
        SetupField.Minutes => this with { Minutes = Math.Clamp(number, 1, WorkshopSetup.MostMinutes) },
        SetupField.Number when AreTables => this with { Tables = Resized(Math.Clamp(number, 1, Voters.Most)) },
        SetupField.Number or SetupField.People => this with { People = Math.Clamp(number, 1, Voters.Most) },
        SetupField.Scenario or SetupField.Who or SetupField.Names or SetupField.Halves or SetupField.Way or SetupField.Rule => this,
    };

    /// <summary>Reads the tables from a line with commas; an empty line keeps the present ones.</summary>
    public WorkshopDraft WithTables(string names)
    {
        ImmutableArray<string> tables = [.. NamesIn(names).DistinctBy(ShortNames.LookOf).Take(Voters.Most)];
        return tables.IsEmpty ? this : this with { Tables = tables };
    }

    /// <summary>The first name of such a line that looks like another one before it; null where all can be told apart.</summary>
    public static string? TwiceIn(string names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return NamesIn(names).FirstOrDefault(name => !seen.Add(ShortNames.LookOf(name)));
    }

    /// <summary>Number of people at the tables: at least one at each.</summary>
    internal int PeopleAtTables => Math.Max(People, Tables.Length);

    internal static string[] NamesIn(string line) =>
        line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Names tables by number.</summary>
    public static ImmutableArray<string> Numbered(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Say.Text("setup.table", ("number", number)))];

    // A table of the user's may have the name of a numbered one.
    ImmutableArray<string> Resized(int count)
    {
        ImmutableArray<string> kept = [.. Tables.Take(count)];
        var looks = kept.Select(ShortNames.LookOf).ToHashSet(StringComparer.Ordinal);
        return [.. kept, .. Numbered(2 * count).Skip(Tables.Length).Concat(Numbered(Tables.Length))
            .Where(name => !looks.Contains(ShortNames.LookOf(name))).Take(count - kept.Length)];
    }

    WorkshopDraft WithPossibleWay(BallotWay way, int by = 1) =>
        this with { Way = way == BallotWay.Tables && !AreTables ? BallotWayTable.Rows.Next(way, by) : way };
}
