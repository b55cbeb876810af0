using System.CommandLine.Completions;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Commands;

/// <summary>Finds a scenario by its name or path, or reports why there is none.</summary>
static class ScenarioFinder
{
    /// <param name="language">The language that was asked for; null: that of the system, which is no reason for a remark.</param>
    /// <returns>The scenario, or the exit code after a report of the mistake.</returns>
    public static (LibraryEntry? Entry, int ExitCode) Find(string name, string? language, TextWriter errors) =>
        Read(name, language, errors) is var (source, reading, exitCode) && reading?.Scenario is { } scenario
            ? (EntryOf(source!, reading, scenario, language), exitCode) : (null, exitCode);

    /// <summary>Lets a shell offer the names for an argument. Help would list them all instead of the argument's own name.</summary>
    public static void Complete(Argument argument)
    {
        argument.HelpName = argument.Name;
        argument.CompletionSources.Add(Names);
    }

    static IEnumerable<CompletionItem> Names(CompletionContext context) =>
        ScenarioLibrary.Open().Sources.Where(source => source.Name.StartsWith(context.WordToComplete, StringComparison.Ordinal))
            .Select(source => new CompletionItem(source.Name));

    /// <summary>A scenario with its remarks: what stands on standard error is behind a screen until somebody leaves it.</summary>
    public static LibraryEntry EntryOf(ScenarioSource source, ScenarioReading reading, Scenario scenario, string? language) =>
        new(source.Name, scenario, reading.Text, null, source.Path)
        {
            Remarks = [.. FileProblem.Remarks(source, reading, language).Select(ControlCharacters.Escape)],
        };

    /// <returns>The reading of a scenario that can be played, or the exit code after a report of the mistake.</returns>
    public static (ScenarioSource? Source, ScenarioReading? Reading, int ExitCode) Read(string name, string? language, TextWriter errors)
    {
        var library = ScenarioLibrary.Open();
        var source = library.Sources.FirstOrDefault(source => source.Name == name);
        if (source is null && ScenarioLibrary.IsTranslation(name))
        {
            var (scenario, word) = Language.Create(name)!.Value;
            errors.WriteLine(
                Say.Text("file.play-translation", ("file", Runs.FromName(name)), ("scenario", Runs.FromName(scenario)),
                    ("language", Runs.FromName(word))));
            return (null, null, ExitCode.CouldNot);
        }

        if (source is null && File.Exists(name)) source = ScenarioLibrary.File(name);
        if (source is null && Directory.Exists(name))
        {
            var problems = new List<string>();
            var found = ScenarioLibrary.In(name, problems);
            if (found.Count != 1)
            {
                foreach (var problem in problems) errors.WriteLine(ControlCharacters.Escape(problem));
                if (problems.Count == 0)
                    errors.WriteLine(
                        ControlCharacters.Escape(
                            found.Count == 0 ? FileProblem.NoScenarios(name)
                                : Say.Text("file.several-scenarios", ("folder", Runs.FromName(name)),
                                    ("files", Runs.FromName(string.Join(", ", found.Select(each => each.File)))))));
                return (null, null, ExitCode.CouldNot);
            }

            source = found[0];
        }

        if (source is null)
        {
            foreach (var problem in library.Problems) errors.WriteLine(ControlCharacters.Escape(problem));

            errors.WriteLine(Say.Text("file.no-scenario", ("name", Runs.FromName(name)), ("hint", FileProblem.Among(name,
                library.Sources.Where(source => source.ShippedKind == ScenarioKind.Scenario).Select(source => source.Name),
                alsoMeant: library.Sources.Where(source => source.ShippedKind != ScenarioKind.Scenario).Select(source => source.Name)))));
            return (null, null, ExitCode.CouldNot);
        }

        try
        {
            var reading = source.ReadFor(language ?? CommonOptions.SystemLanguage);
            foreach (var remark in reading.Scenario is null ? [] : FileProblem.Remarks(source, reading, language))
                errors.WriteLine(ControlCharacters.Escape(remark));
            if (reading.Scenario is not null) return (source, reading, ExitCode.Fine);
            foreach (var diagnostic in reading.Diagnostics.Where(diagnostic => diagnostic.Code.Severity == Severity.Error))
                errors.WriteLine(ControlCharacters.Escape(diagnostic.ToString()));
            errors.WriteLine(FileProblem.NotBeforeMended(source.File));
            return (null, null, ExitCode.Diagnostics);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            errors.WriteLine(FileProblem.CannotRead(name, exception));
            return (null, null, ExitCode.CouldNot);
        }
    }
}
