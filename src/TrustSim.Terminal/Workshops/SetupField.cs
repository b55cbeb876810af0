namespace TrustSim.Terminal.Workshops;

/// <summary>A line of a workshop's setup.</summary>
enum SetupField
{
    Scenario,
    Who,
    Number,
    Names,
    People,
    Minutes,
    Halves,
    Way,
    Rule,
}

static class SetupFields
{
    public static bool IsNumber(this SetupField field) => field is SetupField.Number or SetupField.People or SetupField.Minutes;
}
