using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Records.Journal;
using TrustSim.Terminal.Pages;

namespace TrustSim.Commands;

/// <summary>Plays by the names that people give them.</summary>
sealed class NamedPlays(PlayKeeper keeper)
{
    readonly IReadOnlyList<KeptPlay> all = keeper.All();
    readonly IReadOnlyList<KeptPlay> unfinished = [.. keeper.Unfinished().Where(kept => kept.Play is not null)];

    /// <summary>The argument by which commands take them.</summary>
    public static Argument<string[]> Argument(string without) => new("PLAY")
    {
        Description = $"A play's name from `trustsim export --list`, a number from `trustsim resume --list`, or a scenario's name for all its plays. {without}",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>All of them, the one that was played last first.</summary>
    public IReadOnlyList<KeptPlay> All => all;

    /// <summary>Those that are meant; null where one of the names is nobody's, which is said.</summary>
    public IReadOnlyList<KeptPlay>? Find(IEnumerable<string> names, TextWriter errors)
    {
        var found = new List<KeptPlay>();
        var isKnown = true;
        foreach (var name in names)
        {
            var meant = Meant(name);
            found.AddRange(meant.Where(kept => found.All(other => other.File != kept.File)));
            if (meant.Count > 0) continue;
            isKnown = false;
            errors.WriteLine(Visible.Of($"There is no play '{name}'. All of them: trustsim export --list"));
        }

        return isKnown ? found : null;
    }

    public static string NameOf(KeptPlay kept) => Path.GetFileNameWithoutExtension(kept.File);

    /// <summary>A play in a line.</summary>
    public static string Line(KeptPlay kept) => Visible.Of(kept.Tree is null
        ? $"{NameOf(kept)} · {kept.Remark}"
        : $"{NameOf(kept)} · {kept.Title} · {(kept.Play is null ? "cannot be read to its end" : RoadsPage.Standing(kept.Play).TrimEnd('.').ToLowerInvariant())}{(kept.Tree.Alias is { } alias ? $" · {alias}" : "")}");

    IReadOnlyList<KeptPlay> Meant(string name)
    {
        if (int.TryParse(name, out var number)) return number >= 1 && number <= unfinished.Count ? [unfinished[number - 1]] : [];
        var called = all.Where(kept => NameOf(kept) == name).ToList();
        return called.Count > 0 ? called : [.. all.Where(kept => kept.Tree is { } tree && (tree.Scenario.Equals(name, StringComparison.OrdinalIgnoreCase) || kept.Title.Equals(name, StringComparison.OrdinalIgnoreCase)))];
    }
}
