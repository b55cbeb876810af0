namespace TrustSim.Authoring.Translations;

/// <summary>
/// Writes or rewrites a translation file: the scenario's texts in their order, each beside its translation, then translations without a
/// text. It loses no translation.
/// </summary>
public static class TranslationWriter
{
    /// <param name="scenarioName">Name of the scenario's file.</param>
    /// <param name="existing">Content of the translation file; null where there is none yet.</param>
    /// <param name="file">Name of that file in diagnostics.</param>
    public static TranslationDraft Write(Scenario scenario, string scenarioName, string language, byte[]? existing, string file)
    {
        var diagnostics = new DiagnosticBag(file);
        TranslationFile? before = null;
        if (existing is not null)
        {
            if (existing.Length > ScenarioReader.MostBytes)
                diagnostics.Add(DiagnosticCatalogue.TooLarge, Place.Top,
                    $"The file has more than {ScenarioReader.MostBytes:N0} bytes, and no more are read.");
            else if (Characters.Decode(existing, diagnostics) is { } text) before = TranslationFile.Read(text, language, diagnostics);
            if (before is null || diagnostics.HasAny) return new(null, diagnostics.InOrder(), 0, 0, 0, 0);
        }

        var match = TranslationMatch.From(scenario, before);
        var leftOver = match.Orphans.Where(orphan => orphan.Translation.To.Length > 0).ToList();
        var yaml = new StringBuilder(Head(scenarioName, language));
        Texts(yaml, scenario, match);
        if (leftOver.Count > 0)
            yaml.Append(CultureInfo.InvariantCulture,
                $"\n# The scenario has these texts no more. Move what can be used, and remove the rest.\n{TranslationFile.LeftOver}:\n");
        foreach (var (address, translation) in leftOver)
        {
            YamlText.Append(yaml, "  ", "- at", address);
            Text(yaml, "    ", translation.Of ?? "", translation);
        }

        return new(
            yaml.ToString(),
            diagnostics.InOrder(),
            match.Texts.Count,
            match.Texts.Count(text => text.Translation is not { To.Length: > 0 } && !IsName(text.Address)),
            match.Texts.Count(text => text.Translation?.IsStale(text.Original) == true),
            leftOver.Count);
    }

    static string Head(string scenarioName, string language) =>
        $"""
        # The texts of {scenarioName} and their translation. Write each translation below its `to: |-`, two spaces further in; any
        # sign may stand in it. Where `was:` stands, the original has changed since: see whether the translation still fits, then remove
        # that line. `note:` is yours. `trustsim translate` brings the file up to date and keeps all of it but comments.
        {TranslationFile.Key}: {language}

        """.ReplaceLineEndings("\n");

    static void Texts(StringBuilder yaml, Scenario scenario, TranslationMatch match)
    {
        string[] around = [];
        // The default question belongs to no scene, so it stands with the texts outside scenes.
        foreach (var (address, original, translation) in match.Texts.OrderBy(text => text.Address.Contains('/', StringComparison.Ordinal)))
        {
            var parts = address.Split('/');
            var isListed = TranslationMatch.PlaceOf(address) != address;
            var groups = parts[..^1];
            var same = 0;
            while (same < groups.Length && same < around.Length && groups[same] == around[same]) same++;
            for (var depth = same; depth < groups.Length; depth++)
                yaml.Append(CultureInfo.InvariantCulture,
                    $"{(depth == 0 || depth == 1 && groups[0] == "scenes" ? "\n" : "")}{Indent(depth)}{groups[depth]}:\n");
            around = groups;
            var known = translation ?? new TranslatedText(original, null, IsName(address) ? original : "", null, default);
            if (isListed)
            {
                if (SpeakerOf(scenario, address) is { } speaker)
                    yaml.Append(CultureInfo.InvariantCulture, $"{Indent(groups.Length)}# {Quoted.From(speaker)}\n");
                var text = new StringBuilder();
                Text(text, Indent(groups.Length + 1), original, known);
                text[2 * groups.Length] = '-';
                yaml.Append(text);
            }
            else
            {
                yaml.Append(CultureInfo.InvariantCulture, $"{Indent(groups.Length)}{parts[^1]}:\n");
                Text(yaml, Indent(groups.Length + 1), original, known);
            }
        }
    }

    static void Text(StringBuilder yaml, string indent, string original, TranslatedText text)
    {
        if (original.Length > 0) YamlText.Append(yaml, indent, "of", original);
        if (text.IsStale(original) && original.Length > 0) YamlText.Append(yaml, indent, "was", text.Original!);
        if (text.Note is { } note) YamlText.Append(yaml, indent, "note", note);
        if (text.To.Length > 0) YamlText.Append(yaml, indent, "to", text.To);
        else yaml.Append(CultureInfo.InvariantCulture, $"{indent}to: |-\n");
    }

    /// <summary>The name of who says a line of a scene; null for any other text.</summary>
    static string? SpeakerOf(Scenario scenario, string address) =>
        address.Split('/') is ["scenes", var scene, "says", var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var at)
            ? scenario.SpeakerOf(scenario[new SceneId(scene)].Says.Where(line => line.Text.Length > 0).ElementAt(at).Speaker).Name : null;

    // Names rarely change between languages.
    static bool IsName(string address) =>
        (address.StartsWith("team/", StringComparison.Ordinal) || address.StartsWith("others/", StringComparison.Ordinal))
        && address.EndsWith("/name", StringComparison.Ordinal);

    static string Indent(int depth) => new(' ', 2 * depth);
}
