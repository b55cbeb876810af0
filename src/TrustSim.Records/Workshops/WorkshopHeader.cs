namespace TrustSim.Records.Workshops;

/// <summary>The first line of a workshop's journal: the scenario, the groups, and the rule of decisions.</summary>
/// <param name="Workshop">The version of the lines that follow.</param>
/// <param name="Text">The scenario's text, so that the group can resume after its file has changed.</param>
/// <param name="Groups">With a number of people, and the tables at which they sit.</param>
/// <param name="By">The version of TrustSim that wrote it; null in older journals.</param>
/// <param name="Laws">The version of the laws under which the workshop began; null stands for 1.</param>
sealed record WorkshopHeader(
    int Workshop,
    string Scenario,
    string Title,
    DateTimeOffset Started,
    string Text,
    ImmutableArray<WorkshopHeader.Party> Groups,
    int Minutes,
    DecisionRule Rule,
    BallotWay Way,
    ulong Seed,
    string? By = null,
    int? Laws = null)
{
    public const int CurrentVersion = 1;

    public static WorkshopHeader Of(Scenario scenario, DateTimeOffset started, string text, WorkshopSetup setup) => new(
        CurrentVersion, scenario.About.Id, scenario.About.Title, started, text,
        [.. setup.Groups.Select(group => new Party(group.Name, group.Voters.Count, group.Voters.Tables))],
        setup.Minutes, setup.Rule, setup.Way, setup.Seed, JournalJson.Writer, Core.Trust.Laws.CurrentVersion);

    /// <summary>Returns the setup; null where it is invalid.</summary>
    public WorkshopSetup? ToSetup()
    {
        if (Groups.IsDefaultOrEmpty || Groups.Any(party => party?.Name is null || !party.IsSound)) return null;
        var setup = new WorkshopSetup([.. Groups.Select(party => new GroupSetup(party.Name, party.Voters))], Minutes, Rule, Way, Seed);
        return setup.Diagnostic is null ? setup : null;
    }

    public sealed record Party(string Name, int People, ImmutableArray<string> Tables)
    {
        [JsonIgnore]
        public bool IsSound => People is >= 1 and <= Voters.Most
            && (Tables.IsDefault || Tables.All(table => table is not null) && Tables.Length <= Voters.Most);

        internal Voters Voters => Tables.IsDefaultOrEmpty ? Voters.People(People) : Voters.At(Tables, Math.Max(People, Tables.Length));
    }
}
