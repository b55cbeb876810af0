using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;

namespace TrustSim.Commands;

/// <summary>A workshop by the number or the name that people give it.</summary>
static class NamedWorkshop
{
    /// <summary>What stands for the workshop that was held last.</summary>
    public const string Latest = "latest";

    /// <summary>The argument by which commands take it.</summary>
    public static Argument<string?> Argument() =>
        new("WORKSHOP") { Description = "A number or name from `trustsim workshop --list`. Without it: the latest.",
            DefaultValueFactory = _ => null };

    /// <summary>The workshop that is meant by its number or its file’s name; null where there is none.</summary>
    public static SavedWorkshop? Chosen(IReadOnlyList<SavedWorkshop> all, string which)
    {
        if (which == Latest) return all[0];
        return int.TryParse(which, out var number) ? all.ElementAtOrDefault(number - 1) : all.FirstOrDefault(kept => kept.Name == which);
    }

    /// <summary>It and its room, as far as they can be read; null where there is none, which is said.</summary>
    /// <param name="which">Null: the latest.</param>
    public static (SavedWorkshop Kept, Workshop Workshop)? Find(string? which, TextWriter errors)
    {
        var all = DataFolder.Workshops().All();
        if (all.Count == 0) return Complain("There is no workshop yet. Begin one with: trustsim workshop");
        if (Chosen(all, which ?? Latest) is not { } kept)
            return Complain($"There is no workshop '{Quoted.From(which!)}'. All of them: trustsim workshop --list");
        if (kept.Workshop is not { } workshop) return Complain($"The workshop '{kept.Name}' cannot be read: {kept.Problem}.");
        if (kept.Problem is { } problem)
            errors.WriteLine(ControlCharacters.Escape($"The workshop '{kept.Name}' is read as far as it can be: {problem}."));
        return (kept, workshop);

        (SavedWorkshop, Workshop)? Complain(string problem)
        {
            errors.WriteLine(ControlCharacters.Escape(problem));
            return null;
        }
    }
}
