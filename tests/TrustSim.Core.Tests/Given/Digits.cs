using System.Collections;
using System.Globalization;
using TrustSim.Core.Play;
using TrustSim.Core.Trust;

namespace TrustSim.Core.Tests.Given;

/// <summary>Writes values to the last digit for whole comparisons, since records compare their arrays only by reference.</summary>
static class Digits
{
    public static string Render(Team team) => Write(
        team.Week, team.Clarity, team.Work, team.Habits,
        team.Away.Select(person => Write(person.Id, person.Trust, person.Fear, person.HasLeft)),
        team.People.Select(
            person => Write(person.Id, person.Trust, person.Fear, person.Scar, person.Breaches, person.Apologies, person.TrustFrom,
                person.FearFrom)),
        team.Risks.Select(risk => Write(risk.Id, risk.KnownBy, risk.Courage, risk.Cost, risk.Due, risk.Quiet, risk.Outcome)));

    public static string Render(Ledger ledger) =>
        Write(ledger.Moods, ledger.Clarity, ledger.Work, ledger.Silence, ledger.News, ledger.Weeks.Select(Render));

    public static string Render(Playthrough play) => Write(
        play.Phase, play.Scene?.Scene.Id, play.Upcoming, play.OpenChoices.Select(choice => choice.Id),
        play.Steps.Select(step => Write(
            step.Number, step.Decision, Render(step.Before), Render(step.Settled), Render(step.After), Render(step.Ledger),
            step.Opened.Select(opening => Write(opening.Scene.Id, opening.Lines, opening.Choices.Select(choice => choice.Id))),
            step.Now.Marks.OrderBy(pair => pair.Key.Value), step.Now.Visits.OrderBy(pair => pair.Key.Value),
                step.Now.Chosen.Select(decision => $"{decision}").Order())));

    static string Write(params IEnumerable<object?> parts) => "(" + string.Join(' ', parts.Select(part => part switch
    {
        null => "-",
        string text => text,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IEnumerable many => Write(many.Cast<object?>()),
        _ => part.ToString(),
    })) + ")\n";
}
