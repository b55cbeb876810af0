namespace TrustSim.Commands;

/// <summary>The player's name in exports.</summary>
static class Alias
{
    public static Option<string?> Option()
    {
        var option =
            new ValueOption<string?>("--alias",
                Say.Text("option.wants-name")) { Description =
                    Say.Text("option.alias"), HelpName = "NAME" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>()?.Length > Lengths.Alias)
                result.AddError(Say.Text("alias.too-long", ("most", Lengths.Alias)));
        });
        return option;
    }

    /// <summary>Saves an alias in the journals of playthroughs. Reports those where it cannot.</summary>
    /// <param name="alias">Null: they keep their present one.</param>
    /// <param name="areNamed">Whether the user has named the playthroughs. Where the command covers all of them, some may belong to another
    /// person, who has chosen a name.</param>
    public static bool Give(string? alias, PlaythroughStore store, IReadOnlyList<SavedPlaythrough> plays, bool areNamed, TextWriter errors)
    {
        if (alias is null) return true;
        var others = areNamed ? [] : plays.Where(kept => kept.Alias is { } other && other != alias.Trim()).ToHashSet();
        if (others.Count > 0)
            errors.WriteLine(
                Say.Text("alias.kept-by-others", ("count", others.Count)));
        var isGiven = true;
        foreach (var kept in plays.Where(
            kept => kept.Playthrough is not null && !others.Contains(kept) && (kept.Alias ?? "") != alias.Trim()))
        {
            if (store.SetAlias(kept, alias) is not { } problem) continue;
            errors.WriteLine(
                Say.Text("alias.not-given", ("game", Runs.FromName(PlaythroughFinder.NameOf(kept))), ("why", Say.Runs(problem))));
            isGiven = false;
        }

        return isGiven;
    }
}
