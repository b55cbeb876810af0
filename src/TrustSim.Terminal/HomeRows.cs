using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal;

/// <summary>Which scenarios the first screen offers, and in which order.</summary>
public static class HomeRows
{
    /// <summary>
    /// The prologue until somebody has played it or has begun something else; the scenarios; this week's moment. A person's own file
    /// that cannot be played keeps its row.
    /// </summary>
    /// <param name="hasBegun">Whether any game has been begun on this machine.</param>
    public static IReadOnlyList<LibraryEntry> From(IReadOnlyList<LibraryEntry> library, DateTime today, bool hasBegun)
    {
        var moments = library.Where(entry => entry.Kind == ScenarioKind.Moment).ToList();
        return
        [
            .. hasBegun ? [] : Prologues(library),
            .. library.Where(entry => entry.Kind == ScenarioKind.Scenario),
            .. ThisWeeks(moments, today) is { } moment ? (LibraryEntry[])[moment] : [],
        ];
    }

    public static IEnumerable<LibraryEntry> Prologues(IEnumerable<LibraryEntry> library) =>
        library.Where(entry => entry.Kind == ScenarioKind.Prologue);

    /// <summary>The moment of the ISO week; null where there are none.</summary>
    public static T? ThisWeeks<T>(IReadOnlyList<T> moments, DateTime today)
        where T : class => moments.Count == 0 ? null : moments[ISOWeek.GetWeekOfYear(today) % moments.Count];
}
