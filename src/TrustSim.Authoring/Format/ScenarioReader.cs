using TrustSim.Authoring.Foreign;

namespace TrustSim.Authoring.Format;

/// <summary>
/// Reads a scenario file (see <c>scenarios/README.md</c> for the format). Wrong input is data: any bytes give a scenario, or diagnostics
/// with
/// place, mistake and remedy.
/// </summary>
public static class ScenarioReader
{
    const string People = "\nteam:";

    /// <summary>Most bytes of a file. A larger file always exceeds the limit of characters.</summary>
    public const int MostBytes = 4 * YamlTree.LargestFile;

    /// <summary>What a line of an episode's file begins with, outside any other key.</summary>
    public const string EpisodeMark = $"{CampaignTree.EpisodeOf}:";

    /// <param name="file">Name of the file in diagnostics. Without its endings it is the scenario's id where the file declares
    /// none.</param>
    /// <param name="open">Opens an included file by its path from the scenario's own folder. Null: no file can be included.</param>
    public static ScenarioReading Read(ReadOnlySpan<byte> bytes, string file, Func<string, OpenedFile>? open = null)
    {
        var diagnostics = new DiagnosticBag(file);
        // A package of H5P may be large, since films are in it.
        if (ForeignFormat.IsPackage(bytes) && ForeignFormat.Recognise(bytes, file) is { } package)
        {
            ForeignFormat.Report(package, diagnostics);
            return Unread(diagnostics);
        }

        if (bytes.Length > MostBytes)
        {
            diagnostics.Add(DiagnosticCatalogue.TooLarge, Place.Top,
                $"The file has {bytes.Length:N0} bytes; at most {YamlTree.LargestFile:N0} characters are read.",
                    "split it into several scenarios");
            return Unread(diagnostics);
        }

        return Characters.Decode(bytes, diagnostics) is { } text ? Read(text, file, open, diagnostics) : Unread(diagnostics);
    }

    public static ScenarioReading Read(string text, string file, Func<string, OpenedFile>? open = null) =>
        Read(text, file, open, new DiagnosticBag(file));

    /// <summary>Reads only what stands before the people of a scenario that is known to be playable, in a fraction of the
    /// time. Counters stand in its story, and so its currencies stay empty.</summary>
    /// <returns>Null where it does not begin so.</returns>
    public static About? ReadAbout(string text, string file)
    {
        // What a campaign is, its episodes say as well.
        if (text.IndexOf(People, StringComparison.Ordinal) is not (> 0 and var end)
            || text.Contains($"\n{CampaignTree.Key}:", StringComparison.Ordinal)) return null;
        var diagnostics = new DiagnosticBag(file);
        return YamlTree.Read(text[..end], diagnostics) is { } root
            && ScenarioFormat.CreateAbout(IdOf(file)).TryRead(root, new(diagnostics, NameScan.Nothing), out var about) ? about : null;
    }

    /// <summary>Parses files that were read before; null where nothing can be parsed.</summary>
    internal static Node? Tree(ImmutableArray<SourceFile> files, DiagnosticBag diagnostics) =>
        SourceTree.Read(files[0], Among(files), diagnostics).Root;

    /// <summary>Opens the files of a list, instead of those on disk.</summary>
    internal static Func<string, OpenedFile> Among(ImmutableArray<SourceFile> files) => path =>
        files.FirstOrDefault(file => file.Name == SourceTree.NameOf(files[0].Name, path)) is { } found
            ? OpenedFile.From(Encoding.UTF8.GetBytes(found.Text)) : OpenedFile.Refused(OpenedFile.NotThere);

    static ScenarioReading Unread(DiagnosticBag diagnostics) =>
        new(null, diagnostics.InOrder()) { Source = new([new(diagnostics.Files[0], "")], null) };

    static ScenarioReading Read(string text, string file, Func<string, OpenedFile>? open, DiagnosticBag diagnostics)
    {
        if (ForeignFormat.Recognise(text, file) is { } foreign)
        {
            ForeignFormat.Report(foreign, diagnostics);
            return Unread(diagnostics);
        }

        var (root, files, episodes) =
            SourceTree.Read(new(file, text), open ??= _ => OpenedFile.Refused("from here no other file can be read"), diagnostics);
        if (root is MapNode alone && alone[CampaignTree.EpisodeOf] is TextNode of && alone[CampaignTree.Key] is null)
        {
            diagnostics.Add(DiagnosticCatalogue.EpisodeAlone, alone.KeyOf(CampaignTree.EpisodeOf)!.Value.Place,
                $"This is an episode of {Phrase.Quote(of.Value)}, and is checked and played with that.",
                "name the campaign's file instead");
            return Unread(diagnostics);
        }

        Beside.Mark(root, episodes, diagnostics);
        root = MisindentedKeys.Settle(root, diagnostics);
        var names = NameScan.Create(root, diagnostics, episodes);
        var reading = new Schemas.Reading(diagnostics, names) { Episodes = NameScan.Create(names, episodes) };
        var document = root is not null && ScenarioFormat.Create(IdOf(file), episodes).TryRead(root, reading, out var read) ? read : null;
        if (document is not null && !diagnostics.HasErrors)
        {
            FlowCheck.Check(document.Scenario, root!, diagnostics);
            CampaignCheck.Check(document.Scenario, episodes, root!, diagnostics);
            NamesCheck.Check(document.Scenario, root!, diagnostics);
            AwayCheck.Check(document.Scenario, root!, diagnostics);
            PlaysCheck.Check(document.Scenario, document.Plays, diagnostics);
        }

        if (diagnostics.HasErrors) document = null;
        var allowed = document is null ? Suppressions.None : Suppressions.In(root, episodes);
        var found = allowed.Apply(diagnostics.InOrder(), code => !DiagnosticCatalogue.NeedsPaths(code), files);
        return new(document?.Scenario, found) { Allowed = allowed, IsReadToTheEnd = root is not null,
            Source = new(files, document?.Scenario), Plays = diagnostics.HasAny ? [] : document?.Plays ?? [],
            HasMistakesBeside = document is not null && diagnostics.HasAny,
            Words = document is null ? null : open(WordList.FileName).Bytes };
    }

    static string IdOf(string file)
    {
        var name = Path.GetFileName(file);
        return Schemas.IdSchema.FromName(name.IndexOf('.', StringComparison.Ordinal) is > 0 and var end ? name[..end] : name, "scenario");
    }
}
