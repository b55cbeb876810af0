using TrustSim.Presentation.Preview;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Tests.Headless;

/// <summary>A scenario in preparation: a test can change its text, and it counts its readings.</summary>
sealed class Draft
{
    string text = Scenarios.SmallText;
    string? problem;
    bool hasChanged;
    PreviewReading? explored;

    public int Readings { get; private set; }

    public PreviewReading Reading => Of(text);

    public static PreviewReading Of(string text)
    {
        var reading = ScenarioReader.Read(text, "small.yaml");
        return new(reading.Scenario, [.. reading.Diagnostics.Select(found => new PreviewDiagnostic(
            $"{found.Place.Line}:{found.Place.Column}", Kind(found.Code.Severity), found.Code.Id, found.Message, found.Hint))]);
    }

    static string Kind(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    /// <summary>Replaces existing words, and saves.</summary>
    public Draft Change(string before, string after)
    {
        text.ShouldContain(before);
        return Save(text.Replace(before, after, StringComparison.Ordinal));
    }

    public Draft Save(string whole)
    {
        (text, problem, hasChanged) = (whole, null, true);
        return this;
    }

    /// <summary>Makes the file unreadable: deleted, or locked by another program.</summary>
    public void Withhold(string why) => (problem, hasChanged) = (why, true);

    public PreviewScreen Preview(Rehearsal? rehearsal = null) =>
        new(new("small.yaml", () => hasChanged, Read) { Explored = () => Interlocked.Exchange(ref explored, null) },
            Reading with { IsExploring = IsExploring }, rehearsal ?? Rehearsal.None, Meters.Live);

    /// <summary>Whether the paths are still being explored when the preview begins.</summary>
    public bool IsExploring { get; init; }

    /// <summary>Ends the exploring with a diagnostic.</summary>
    public void Explored(PreviewDiagnostic found) => explored = Reading with { Diagnostics = [.. Reading.Diagnostics, found] };

    PreviewReading Read()
    {
        Readings++;
        hasChanged = problem is not null;
        return problem is null ? Reading : new(null, [], problem);
    }
}
