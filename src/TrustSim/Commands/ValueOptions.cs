namespace TrustSim.Commands;

/// <summary>Creates options of the usual kinds.</summary>
static class ValueOptions
{
    /// <summary>Creates an option for a number.</summary>
    /// <param name="usual">The default; null: none.</param>
    public static Option<int?> Number(string name, string description, NumberRange range, int? usual = null) =>
        InRange<int?>(name, description, "N", range, number => (int)number, usual);

    /// <summary>Creates an option for a number that may be very large.</summary>
    public static Option<long> LargeNumber(string name, string description, NumberRange range, long usual, params string[] aliases) =>
        InRange(name, description, "N", range, number => (long)number, usual, aliases);

    /// <summary>Creates an option for a number that may be very large and has no default.</summary>
    public static Option<long?> LargeNumber(string name, string description, NumberRange range) =>
        InRange<long?>(name, description, "N", range, number => (long)number, null);

    /// <summary>Creates an option for a level, which may have a decimal point.</summary>
    public static Option<double?> Level(string name, string description) =>
        InRange<double?>(name, description, "0-100", Ranges.Level, number => number, null);

    /// <summary>Creates an option for one of a few words.</summary>
    /// <param name="usual">The default; null: none.</param>
    public static Option<string> Word(string name, string description, string helpName, IReadOnlyList<string> words, string? usual = null,
        params string[] aliases)
    {
        var wanted = Choice(words);
        var option =
            new ValueOption<string>(name, wanted, aliases) { Description = description, HelpName = helpName,
                CustomParser =
                    result => words.Contains(result.Tokens[0].Value) ? result.Tokens[0].Value : Refuse<string>(result, name, wanted) };
        if (usual is not null) option.DefaultValueFactory = _ => usual;
        option.CompletionSources.Add([.. words]);
        return option;
    }

    /// <summary>Adds the error that a value does not fit the option.</summary>
    /// <returns>Nothing, for a parser to return.</returns>
    public static T? Refuse<T>(ArgumentResult result, string name, string wanted)
    {
        result.AddError(
            Say.Text("option.wrong-value", ("option", Runs.FromProgram(name)),
                ("value", Runs.FromName(Quoted.From(result.Tokens[0].Value))), ("wanted", Runs.FromProgram(wanted))));
        return default;
    }

    static ValueOption<T> InRange<T>(
        string name, string description, string helpName, NumberRange range, Func<double, T> from, T usual, params string[] aliases)
    {
        var wanted = Say.Text(range);
        var option = new ValueOption<T>(name, wanted, aliases)
        {
            Description = description, HelpName = helpName,
            CustomParser = result =>
                range.Parse(result.Tokens[0].Value) is { } number ? from(number) : Refuse<T>(result, name, wanted),
        };
        if (usual is not null) option.DefaultValueFactory = _ => usual;
        return option;
    }

    static string Choice(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0]
            : Say.Text("list.or", ("before", Runs.FromProgram(string.Join(", ", words.SkipLast(1)))),
                ("last", Runs.FromProgram(words[^1])));
}
