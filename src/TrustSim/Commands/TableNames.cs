using TrustSim.Core.Story;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Commands;

/// <summary>The tables of a workshop, from an option.</summary>
/// <param name="Names">Distinct names, from one to the greatest number of voters.</param>
sealed record TableNames(ImmutableArray<string> Names)
{
    const string Option = "--tables";

    static readonly string Wanted = Say.Text("option.wants-tables", ("number", Runs.FromProgram(Say.Text(Ranges.Voters))));

    /// <summary>Creates the option: <c>A,B,C</c> or a number of tables.</summary>
    public static Option<TableNames?> CreateOption() =>
        new ValueOption<TableNames?>(Option, Wanted) { Description = Say.Text("option.tables"), HelpName = "NAMES",
            CustomParser = Parse };

    static TableNames? Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (Ranges.Voters.Parse(written) is { } count) return new(WorkshopDraft.Numbered((int)count));
        var names = written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // A number out of range is a mistake and not a name.
        if (!Ranges.Voters.Has(names.Length) || double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            return ValueOptions.Refuse<TableNames>(result, Option, Wanted);
        if (names.FirstOrDefault(name => name.Length > Lengths.Name) is { } name)
            return Refuse(result, Say.Text("option.table-too-long", ("name", Runs.FromName(Quoted.From(name))), ("most", Lengths.Name)));
        return names.DistinctBy(ShortNames.LookOf).Count() == names.Length ? new([.. names])
            : Refuse(result, Say.Text("option.tables-same"));
    }

    static TableNames? Refuse(ArgumentResult result, string why)
    {
        result.AddError($"{Option}: {why}");
        return null;
    }
}
