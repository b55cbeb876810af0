using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Records.Export;

/// <summary>Writes a play as JSON.</summary>
public static class PlayJson
{
    // The file is read by programs and never put into a page as it is, so names keep their accents.
    static readonly PlayJsonContext Context = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    public static string Of(Playthrough play) => JsonSerializer.Serialize(DocumentOf(play), Context.PlayDocument);

    public static PlayDocument DocumentOf(Playthrough play)
    {
        var (scenario, ledger) = (play.Scenario, play.Ledger);
        var timeline = Debrief.Of(play).Timeline;
        return new(
            PlayDocument.CurrentFormat,
            new(scenario.About.Id, scenario.About.Title),
            [.. play.Steps.Skip(1).Select(step => DecisionOf(play, step))],
            StandingOf(timeline[0]),
            [.. timeline.Skip(1).Select(StandingOf)],
            new(
                [.. ledger.Moods.Select(entry => new MoodPart(
                    entry.Week, entry.Person.Value, entry.Cause.Decision, entry.Cause.Key is { } key ? Word.Of(key) : null, Word.Of(entry.Channel), entry.Trust, entry.Fear))],
                [.. ledger.Clarity.Select(entry => new ClarityPart(entry.Week, entry.Decision, entry.Points))],
                [.. ledger.Work.Select(entry => new WorkPart(entry.Week, entry.Decision, entry.Risk?.Value, entry.Weeks))]),
            [.. play.Team.Risks.Select(risk => RiskOf(risk, ledger))],
            play.Ending is { } ending ? new(ending.Id.Value, ending.Ending!) : null);
    }

    static DecisionPart DecisionOf(Playthrough play, Step step) => new(
        step.Number,
        step.Settled.Week,
        step.Decision!.Value.Scene.Value,
        step.Decision.Value.Choice.Value,
        step.Choice!.Text,
        [.. play.Steps[step.Number - 1].Opened[^1].Choices.Select(choice => choice.Id.Value)]);

    static StandingPart StandingOf(TimelinePoint point) => new(
        point.Team.Week,
        point.Decision,
        point.Team.Trust,
        point.Team.Fear,
        100 * TrustModel.Default.Voice(point.Team),
        point.Team.Clarity,
        point.Team.Work,
        [.. point.Team.People.Select(person => new PersonPart(person.Id.Value, person.Trust, person.Fear, 100 * TrustModel.Default.Voice(point.Team, person)))]);

    static RiskPart RiskOf(RiskState risk, Ledger ledger)
    {
        var news = ledger.News.Where(news => news.Risk == risk.Id).Select(news => (RiskNews?)news).FirstOrDefault();
        return new(risk.Id.Value, Word.Of(risk.Fate), news?.Week, news?.By.Value, [.. risk.KnownBy.Select(id => id.Value)]);
    }
}

[JsonSerializable(typeof(PlayDocument))]
sealed partial class PlayJsonContext : JsonSerializerContext;
