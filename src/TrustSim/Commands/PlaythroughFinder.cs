namespace TrustSim.Commands;

/// <summary>Finds playthroughs by the names that people give them. All commands use the same numbers.</summary>
/// <param name="all">All playthroughs, the most recently played first.</param>
sealed class PlaythroughFinder(IReadOnlyList<SavedPlaythrough> all)
{
    readonly Dictionary<string, int> numbers = all.Index().ToDictionary(pair => pair.Item.File, pair => pair.Index + 1);

    public PlaythroughFinder(PlaythroughStore store)
        : this(store.All())
    {
    }

    /// <summary>The argument that names playthroughs.</summary>
    public static Argument<string[]> Argument(string without) => new("GAME")
    {
        Description = Say.Text("option.games", ("without", Runs.FromProgram(without))),
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>All playthroughs, the most recently played first.</summary>
    public IReadOnlyList<SavedPlaythrough> All => all;

    /// <summary>Finds the named playthroughs; returns null and reports it where a name matches none.</summary>
    public IReadOnlyList<SavedPlaythrough>? Find(IEnumerable<string> names, TextWriter errors)
    {
        var found = new List<SavedPlaythrough>();
        var isKnown = true;
        foreach (var name in names)
        {
            var meant = Meant(name);
            found.AddRange(meant.Where(kept => found.All(other => other.File != kept.File)));
            if (meant.Count > 0) continue;
            isKnown = false;
            errors.WriteLine(Say.Text("resume.no-such-game", ("name", Runs.FromName(Quoted.From(name)))));
        }

        return isKnown ? found : null;
    }

    /// <summary>Finds the named playthrough among some; of several, the most recently played. Null where there is none.</summary>
    public SavedPlaythrough? One(string name, IEnumerable<SavedPlaythrough> among)
    {
        var meant = Meant(name);
        return among.FirstOrDefault(kept => meant.Any(other => other.File == kept.File));
    }

    /// <summary>The playthrough's number, from 1 for the most recently played.</summary>
    public int NumberOf(SavedPlaythrough kept) => numbers[kept.File];

    /// <summary>The state of a playthrough, within a sentence.</summary>
    public static string Standing(Playthrough play)
    {
        var standing = BranchesPage.Standing(play).Plain.TrimEnd('.');
        return char.ToLowerInvariant(standing[0]) + standing[1..];
    }

    public static string NameOf(SavedPlaythrough kept) => Path.GetFileNameWithoutExtension(kept.File);

    /// <summary>Returns a playthrough in a line.</summary>
    public string Line(SavedPlaythrough kept)
    {
        var name = $"{NumberOf(kept)}. {NameOf(kept)}";
        if (kept.Scenario is null) return ControlCharacters.Escape($"{name} · {Say.Text(kept.Remark!)}");
        var standing = kept.Playthrough is null ? Say.Text("resume.cannot-be-read") : Standing(kept.Playthrough);
        var alias = kept.Alias is { } given ? $" · {given}" : "";
        return ControlCharacters.Escape($"{name} · {Runs.FromScenario(kept.Title)} · {standing}{alias}");
    }

    IReadOnlyList<SavedPlaythrough> Meant(string name)
    {
        if (int.TryParse(name, out var number)) return number >= 1 && number <= all.Count ? [all[number - 1]] : [];
        var called = all.Where(kept => NameOf(kept) == name).ToList();
        return called.Count > 0 ? called
            : [
                .. all.Where(
                    kept =>
                        kept.Scenario is { } scenario
                            && (scenario.Equals(name, StringComparison.OrdinalIgnoreCase)
                                || kept.Title.Equals(name, StringComparison.OrdinalIgnoreCase)
                                // As the lists show it.
                                || Runs.FromScenario(kept.Title).Plain.Equals(name, StringComparison.OrdinalIgnoreCase)))];
    }
}
