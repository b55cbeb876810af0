namespace TrustSim.Core.Vocabulary;

/// <summary>The names that a step of time can have. The model counts steps, whatever they are called.</summary>
public enum TimeUnit
{
    Minute,
    Quarter,
    Hour,
    Day,
    Week,
    Month,
    Season,
}

/// <summary>The table of the units.</summary>
public static class TimeUnitTable
{
    public static MemberTable<TimeUnit, NamedRow<TimeUnit>> Rows { get; } = new(
        new(TimeUnit.Minute, "minute"),
        new(TimeUnit.Quarter, "quarter-of-an-hour"),
        new(TimeUnit.Hour, "hour"),
        new(TimeUnit.Day, "day"),
        new(TimeUnit.Week, "week"),
        new(TimeUnit.Month, "month"),
        new(TimeUnit.Season, "season"));

    public static string Id(this TimeUnit unit) => Rows[unit].Id;
}
