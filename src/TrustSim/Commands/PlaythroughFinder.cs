using System.CommandLine;
using TrustSim.Core.Play;
using TrustSim.Core.Text;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Pages;

namespace TrustSim.Commands;

/// <summary>Plays by the names that people give them. Their numbers are the same for every command, so that what one lists another
/// finds.</summary>
/// <param name="all">All of them, the one that was played last first.</param>
sealed class PlaythroughFinder(IReadOnlyList<SavedPlaythrough> all)
{
    readonly Dictionary<string, int> numbers = all.Index().ToDictionary(pair => pair.Item.File, pair => pair.Index + 1);

    public PlaythroughFinder(PlaythroughStore store)
        : this(store.All())
    {
    }

    /// <summary>The argument by which commands take them.</summary>
    public static Argument<string[]> Argument(string without) => new("PLAY")
    {
        Description = $"A play's number or name from `trustsim export --list`, or a scenario's name for all its plays. {without}",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>All of them, the one that was played last first.</summary>
    public IReadOnlyList<SavedPlaythrough> All => all;

    /// <summary>Those that are meant; null where one of the names is nobody's, which is said.</summary>
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
            errors.WriteLine(ControlCharacters.Escape($"There is no play '{Quoted.From(name)}'. All of them: trustsim export --list"));
        }

        return isKnown ? found : null;
    }

    /// <summary>The play that is meant, of some of them; of several the one that was played last. Null where there is none.</summary>
    public SavedPlaythrough? One(string name, IEnumerable<SavedPlaythrough> among)
    {
        var meant = Meant(name);
        return among.FirstOrDefault(kept => meant.Any(other => other.File == kept.File));
    }

    /// <summary>From 1, the one that was played last.</summary>
    public int NumberOf(SavedPlaythrough kept) => numbers[kept.File];

    /// <summary>Where a play stands, within a sentence.</summary>
    public static string Standing(Playthrough play)
    {
        var standing = BranchesPage.Standing(play).Plain.TrimEnd('.');
        return char.ToLowerInvariant(standing[0]) + standing[1..];
    }

    public static string NameOf(SavedPlaythrough kept) => Path.GetFileNameWithoutExtension(kept.File);

    /// <summary>A play in a line.</summary>
    public string Line(SavedPlaythrough kept) => ControlCharacters.Escape(kept.Tree is null
        ? $"{NumberOf(kept)}. {NameOf(kept)} · {kept.Remark}"
        : $"{NumberOf(kept)}. {NameOf(kept)} · {kept.Title} · {(kept.Playthrough is null ? "cannot be read to its end" : Standing(kept.Playthrough))}{(kept.Tree.Alias is { } alias ? $" · {alias}" : "")}");

    IReadOnlyList<SavedPlaythrough> Meant(string name)
    {
        if (int.TryParse(name, out var number)) return number >= 1 && number <= all.Count ? [all[number - 1]] : [];
        var called = all.Where(kept => NameOf(kept) == name).ToList();
        return called.Count > 0 ? called
            : [
                .. all.Where(
                    kept =>
                        kept.Tree is { } tree
                            && (tree.Scenario.Equals(name, StringComparison.OrdinalIgnoreCase)
                                || kept.Title.Equals(name, StringComparison.OrdinalIgnoreCase)))];
    }
}
