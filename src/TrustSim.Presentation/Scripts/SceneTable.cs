using System.Text.Json;
using TrustSim.Records.Export;

namespace TrustSim.Presentation.Scripts;

/// <summary>All scenes of a scenario with their words, minutes and notes, to keep a long story in hand.</summary>
/// <param name="fileOf">Name of the file in which a scene stands.</param>
public sealed class SceneTable(Scenario scenario, Func<SceneId, string> fileOf)
{
    /// <summary>A line for each scene, with its notes below it, and one for all of them.</summary>
    public IEnumerable<string> Lines()
    {
        var (widest, longest) = (scenario.Scenes.Max(scene => scene.Id.Value.Length), scenario.Scenes.Max(scene => Kind(scene).Length));
        string? above = null;
        foreach (var scene in scenario.Scenes)
        {
            if (fileOf(scene.Id) is var file && file != above && (above is not null || file != fileOf(scenario.Scenes[^1].Id)))
                yield return Say.Text("scenes.in-file", ("file", Runs.FromName(file)));
            above = file;
            yield return Say.Text("scenes.row", ("id", Runs.FromName(scene.Id.Value.PadRight(widest))),
                ("kind", Runs.FromProgram(Kind(scene).PadRight(longest))),
                ("words", Runs.FromProgram($"{PlayingTime.Words(scene),5}")),
                ("minutes", Runs.FromProgram($"{Say.Number(PlayingTime.Minutes(scene), "0.0"),4}")),
                ("title", Runs.FromScenario(scene.NameOfEnding ?? scene.InBrief())));
            foreach (var note in scene.Notes) yield return Say.Text("scenes.note", ("note", Runs.FromScenario(note)));
        }

        yield return Say.Text("scenes.all", ("count", scenario.Scenes.Length), ("words", scenario.Scenes.Sum(PlayingTime.Words)));
    }

    public void WriteCsv(TextWriter to)
    {
        var csv = new CsvWriter(to, "file", "scene", "title", "kind", "words", "minutes", "answers", "notes");
        foreach (var scene in scenario.Scenes)
            csv.Text(fileOf(scene.Id)).Text(scene.Id.Value).Text(scene.NameOfEnding ?? scene.InBrief()).Text(KindOf(scene))
                .Number(PlayingTime.Words(scene)).Number(Minutes(scene)).Number(scene.Choices.Length)
                .Text(string.Join(" / ", scene.Notes)).EndRow();
    }

    public string Json()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("format", "trustsim-scenes/1");
            json.WriteString("scenario", scenario.About.Id);
            json.WriteStartArray("scenes");
            foreach (var scene in scenario.Scenes)
            {
                json.WriteStartObject();
                json.WriteString("file", fileOf(scene.Id));
                json.WriteString("scene", scene.Id.Value);
                json.WriteString("title", scene.NameOfEnding ?? scene.InBrief());
                json.WriteString("kind", KindOf(scene));
                json.WriteNumber("words", PlayingTime.Words(scene));
                json.WriteNumber("minutes", Minutes(scene));
                json.WriteNumber("answers", scene.Choices.Length);
                json.WriteStartArray("notes");
                foreach (var note in scene.Notes) json.WriteStringValue(note);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static double Minutes(Scene scene) => Math.Round(PlayingTime.Minutes(scene), 1);

    static string Kind(Scene scene) => Say.Text($"scenes.kind-{KindOf(scene)}");

    // The same words in every language: programs read them.
    static string KindOf(Scene scene) => scene.NameOfEnding is not null ? "ending" : scene.IsInterlude ? "interlude" : "decision";
}
