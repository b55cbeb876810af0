using System.CommandLine;
using TrustSim.Core.Bounds;
using TrustSim.Core.Text;
using TrustSim.Records.Journal;

namespace TrustSim.Commands;

/// <summary>The name under which plays leave the machine.</summary>
static class Alias
{
    public static Option<string?> Option()
    {
        var option =
            new ValueOption<string?>("--alias",
                "a name") { Description =
                    "The name for plays that have none yet, from now on; plays that you name get it in any case, and \"\" takes theirs "
                        + "away. Not your own name: one that you choose.", HelpName = "NAME" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>()?.Length > Lengths.Alias)
                result.AddError($"An alias has at most {Lengths.Alias} letters.");
        });
        return option;
    }

    /// <summary>Gives plays an alias, which their journals keep. Says where it cannot.</summary>
    /// <param name="alias">Null: they keep what they have.</param>
    /// <param name="areNamed">Whether somebody has named the plays. Where all are meant, some may be another person's, who has chosen a
    /// name.</param>
    public static bool Give(string? alias, PlaythroughStore store, IReadOnlyList<SavedPlaythrough> plays, bool areNamed, TextWriter errors)
    {
        if (alias is null) return true;
        var others = areNamed ? [] : plays.Where(kept => kept.Tree?.Alias is { } other && other != alias.Trim()).ToHashSet();
        if (others.Count > 0)
            errors.WriteLine(
                $"{(others.Count == 1 ? "1 play keeps the alias that it has" : $"{others.Count} plays keep the aliases that they have")}. To change one, name the play: trustsim export --list");
        var isGiven = true;
        foreach (var kept in plays.Where(
            kept => kept.Playthrough is not null && !others.Contains(kept) && (kept.Tree!.Alias ?? "") != alias.Trim()))
        {
            if (store.SetAlias(kept, alias) is not { } problem) continue;
            errors.WriteLine(ControlCharacters.Escape($"{PlaythroughFinder.NameOf(kept)} does not get the alias: {problem}"));
            isGiven = false;
        }

        return isGiven;
    }
}
