using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>A statement from a learning record store. Anybody can have written it, and the store can have changed its form.</summary>
/// <param name="json">The statement.</param>
/// <param name="once">Keeps each text once.</param>
readonly struct Statement(JsonElement json, Func<string, string> once)
{
    const string Scenes = "/scenes/";

    // An actor without an alias is called by a number of the game.
    const string Nameless = "anonymous-";
    const int NamelessLength = 18;

    /// <summary>Whether it is about a scenario of TrustSim, and one that the program writes.</summary>
    public bool IsOurs => Verb is XapiWords.Initialized or XapiWords.Responded or XapiWords.Completed or XapiWords.Suspended
        && ScenarioId.Length > 0;

    public string Verb => Text(json, "verb", "id");

    public Guid Id => Guid.TryParse(Text(json, "id"), out var id) ? id : Guid.Empty;

    public Guid? Registration => Guid.TryParse(Text(json, "context", "registration"), out var id) ? id : null;

    /// <summary>The game's own identity; null where an earlier version sent it.</summary>
    public Guid? Playthrough => Guid.TryParse(Context("playthrough"), out var id) ? id : null;

    public DateTimeOffset? At => DateTimeOffset.TryParse(
        Text(json, "timestamp"), System.Globalization.CultureInfo.InvariantCulture,
        System.Globalization.DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    public string? Alias => Text(json, "actor", "account", "name") is { Length: > 0 } name
        && !(name.Length == NamelessLength && name.StartsWith(Nameless, StringComparison.Ordinal)
            && name.Skip(Nameless.Length).All(char.IsAsciiHexDigitLower)) ? once(name) : null;

    public string ScenarioId => Part(Text(json, "object", "id"), XapiWords.ScenarioPrefix, isScene: false);

    public string Scene => Part(Text(json, "object", "id"), XapiWords.ScenarioPrefix, isScene: true);

    /// <summary>The name of its object: of the scenario, or of the scene.</summary>
    public string Name => once(Words(json, "object", "definition", "name"));

    public string Ask => once(Words(json, "object", "definition", "description"));

    public string Choice => once(Text(json, "result", "response"));

    public ImmutableArray<OptionPart> Open
    {
        get
        {
            if (Of(json, "object", "definition", "choices") is not { ValueKind: JsonValueKind.Array } choices) return [];
            var open = ImmutableArray.CreateBuilder<OptionPart>();
            foreach (var choice in choices.EnumerateArray()) open.Add(new(once(Text(choice, "id")), once(Words(choice, "description"))));
            return open.ToImmutable();
        }
    }

    public string? Version => Context("scenario-version") is { Length: > 0 } version ? once(version) : null;

    public string? Kind => Context("kind") is { Length: > 0 } kind ? once(kind) : null;

    public StepPart? Step => Context("step") is not { Length: > 0 } step ? null
        : Context("step-many") is { Length: > 0 } many ? new(null, once(step), once(many)) : new(once(step), null, null);

    public int? Decision => Whole("decision");

    public int? PathNumber => Whole("road");

    /// <summary>The version of the laws of its figures; null where an earlier version sent it.</summary>
    public int? Laws => Whole("laws");

    /// <summary>The answers up to here, each as scene and choice; null where an earlier version sent it.</summary>
    public string? Path => Result("path") is { ValueKind: JsonValueKind.Array } path
        ? once(string.Join('/', path.EnumerateArray().Select(Said))) : null;

    public EndingPart? Ending => Said(Result("ending")) is { Length: > 0 } scene
        ? new(once(scene), once(Said(Result("ending-name")))) : null;

    public StandingPart? Standing =>
        Figure("trust") is { } trust && Figure("fear") is { } fear && Figure("work") is { } work && Figure("clarity") is { } clarity
            ? new(0, null, trust, fear, 0, clarity, work, []) : null;

    public ImmutableArray<KeyPart> Keys
    {
        get
        {
            if (Result("keys") is not { ValueKind: JsonValueKind.Object } keys) return [];
            var read = ImmutableArray.CreateBuilder<KeyPart>();
            foreach (var key in keys.EnumerateObject())
                read.Add(new(once(key.Name), Count(key.Value, "honoured"), Count(key.Value, "against"), Count(key.Value, "overdone"), []));
            return read.ToImmutable();
        }
    }

    /// <summary>Whether all its figures and texts lie within their bounds.</summary>
    public bool IsBounded =>
        ScenarioId.Length <= Lengths.Id && Scene.Length <= Lengths.Id && (Alias?.Length ?? 0) <= Lengths.Alias
        && Choice.Length <= Lengths.Id && Open.All(option => option.Choice.Length is > 0 and <= Lengths.Id)
        && (Decision is not { } number || Ranges.Decisions.Has(number)) && (PathNumber is not { } path || Ranges.PlayedPaths.Has(path))
        && (Laws is not { } laws || Ranges.Laws.Has(laws))
        && Keys.All(key => key.Key.Length <= Lengths.Id && Ranges.KeyWeight.Has(key.Honoured) && Ranges.KeyWeight.Has(key.Against)
            && Ranges.KeyWeight.Has(key.Overdone))
        && (Standing is not { } standing || Ranges.Level.Has(standing.Trust) && Ranges.Level.Has(standing.Fear)
            && Ranges.Level.Has(standing.Clarity) && Ranges.Work.Has(standing.Work));

    string Part(string address, string prefix, bool isScene)
    {
        if (!address.StartsWith(prefix, StringComparison.Ordinal)) return "";
        var rest = address[prefix.Length..];
        var at = rest.IndexOf(Scenes, StringComparison.Ordinal);
        return once(Uri.UnescapeDataString(isScene ? at < 0 ? "" : rest[(at + Scenes.Length)..] : at < 0 ? rest : rest[..at]));
    }

    string Context(string extension) => Said(Of(json, "context", "extensions", XapiWords.Extension + extension));

    JsonElement? Result(string extension) => Of(json, "result", "extensions", XapiWords.Extension + extension);

    double? Figure(string extension) =>
        Result(extension) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var figure) ? figure : null;

    int? Whole(string extension) =>
        Result(extension) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var figure) ? figure : null;

    static int Count(JsonElement key, string side) =>
        key.ValueKind == JsonValueKind.Object && key.TryGetProperty(side, out var number) && number.ValueKind == JsonValueKind.Number
            && number.TryGetInt32(out var count) ? count : -1;

    static string Text(JsonElement json, params ReadOnlySpan<string> path) => Said(Of(json, path));

    /// <summary>The words in whatever language there is.</summary>
    static string Words(JsonElement json, params ReadOnlySpan<string> path)
    {
        if (Of(json, path) is not { ValueKind: JsonValueKind.Object } languages) return "";
        foreach (var language in languages.EnumerateObject()) return Said(language.Value);
        return "";
    }

    static string Said(JsonElement? json) => json is { } each ? Said(each) : "";

    static string Said(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString()! : "";
        }
        catch (InvalidOperationException)
        {
            // Half of a sign, which JSON may write and no text has.
            return "";
        }
    }

    static JsonElement? Of(JsonElement json, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json)) return null;
        return json;
    }
}
