using TrustSim.Lrs;
using TrustSim.Records.Cohorts;

namespace TrustSim.Commands;

/// <summary>A cohort from a learning record store, which has what <c>trustsim push</c> sent to it.</summary>
sealed class StoredCohort(TextWriter errors)
{
    const int PageLength = 500;

    /// <summary>Whether all that belongs to it was there and could be read.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The option that asks for the statements since a time.</summary>
    public static Option<DateTimeOffset?> Since()
    {
        const string name = "--since";
        var wanted = Say.Text("option.wants-time");
        return new ValueOption<DateTimeOffset?>(name, wanted)
        {
            Description = Say.Text("option.since"), HelpName = "TIME",
            CustomParser = result => TimeIn(result.Tokens[0].Value) ?? ValueOptions.Refuse<DateTimeOffset?>(result, name, wanted),
        };
    }

    /// <summary>Reads the statements; null where that failed, with a message.</summary>
    /// <param name="scenario">The scenario's id; null: all.</param>
    public async Task<StatementReading?> Read(
        Uri address, string? basic, string? scenario, DateTimeOffset? since, CancellationToken stop)
    {
        var reading = new StatementReading();
        using var store = new LearningRecordStore(address, basic, TimeProvider.System);
        var fetching = new Fetching(
            (page, token) => store.Fetch(page, reading, token),
            new(TimeProvider.System, line => errors.WriteLine(ControlCharacters.Escape(line))));
        string? problem;
        try
        {
            problem = await fetching.All(PageOf(address, scenario, since), stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            problem = Say.Text("push.stopped");
        }

        if (problem is not null)
        {
            errors.WriteLine(ControlCharacters.Escape(Say.Text("cohort.store-failed", ("address", Runs.FromName($"{address}")),
                ("problem", Runs.FromProgram(problem)), ("count", reading.Read))));
            return null;
        }

        string[] missing =
        [
            .. reading.Senseless == 0 ? [] : (string[])[Say.Text("cohort.store-senseless", ("count", reading.Senseless))],
            .. reading.Incomplete == 0 ? [] : (string[])[Say.Text("cohort.store-incomplete", ("count", reading.Incomplete))],
            .. reading.FromEarlier == 0 ? [] : (string[])[Say.Text("cohort.store-earlier", ("count", reading.FromEarlier))],
            .. reading.Unclear == 0 ? [] : (string[])[Say.Text("cohort.store-unclear", ("count", reading.Unclear))],
        ];
        foreach (var sentence in missing) errors.WriteLine(sentence);
        IsWhole &= missing.Length == 0;

        return reading;
    }

    static Uri PageOf(Uri address, string? scenario, DateTimeOffset? since)
    {
        var query = new StringBuilder($"limit={PageLength}&ascending=true");
        if (scenario is not null)
            query.Append(CultureInfo.InvariantCulture,
                $"&activity={Uri.EscapeDataString(XapiWords.Scenario(scenario))}&related_activities=true");
        if (since is { } time)
            query.Append(CultureInfo.InvariantCulture,
                $"&since={Uri.EscapeDataString(time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture))}");
        return new UriBuilder(address) { Query = $"{query}" }.Uri;
    }

    /// <summary>A day or a time in the order of ISO 8601; without a zone, on this machine.</summary>
    static DateTimeOffset? TimeIn(string text) =>
        text.Length >= "2026-11-30".Length && text[4] == '-' && text[7] == '-'
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var time) ? time : null;
}
