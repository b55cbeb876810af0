namespace TrustSim.Records.Settings;

/// <summary>
/// What a person chose for every later start, by name. Choices are worth less than a game: a file that cannot be read says nothing, and one
/// that cannot be written is not missed before the next start.
/// </summary>
public sealed class KeptSettings
{
    // More than all choices together ever need.
    const int MostBytes = 64 * 1024;

    readonly string path;
    readonly SortedDictionary<string, string> chosen = new(StringComparer.Ordinal);

    KeptSettings(string path) => this.path = path;

    /// <summary>The choice of this name; null: none was made.</summary>
    public string? this[string name] => chosen.GetValueOrDefault(name);

    /// <summary>Reads the choices of a file, which need not exist.</summary>
    public static KeptSettings Open(string path)
    {
        var settings = new KeptSettings(path);
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: <= MostBytes }) settings.Read(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (FileErrors.Has(exception) || exception is JsonException)
        {
            settings.chosen.Clear();
        }

        return settings;
    }

    /// <summary>Keeps a choice for this start and all later ones.</summary>
    public void Keep(string name, string choice)
    {
        if (this[name] == choice) return;
        chosen[name] = choice;
        try
        {
            Write();
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // It holds until the program ends.
        }
    }

    void Read(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        if (json.RootElement.ValueKind != JsonValueKind.Object) return;
        foreach (var choice in json.RootElement.EnumerateObject())
            if (choice.Value.ValueKind == JsonValueKind.String) chosen[choice.Name] = choice.Value.GetString()!;
    }

    /// <summary>Puts a whole file in the place of the one before, so that none is ever half written.</summary>
    void Write()
    {
        OwnerOnlyFile.MakeFolder(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Environment.ProcessId}";
        using (var file = OwnerOnlyFile.Open(beside, FileMode.Create, FileShare.None))
        using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            foreach (var (name, choice) in chosen) json.WriteString(name, choice);
            json.WriteEndObject();
        }

        File.Move(beside, path, overwrite: true);
    }
}
