using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;

namespace TrustSim.Commands;

/// <summary>A workshop that a command is to look back at, by its number or name.</summary>
static class NamedWorkshop
{
    /// <summary>The argument by which commands take it.</summary>
    public static Argument<string?> Argument() =>
        new("WORKSHOP") { Description = "A number or name from `trustsim workshop --list`. Without it: the latest.", DefaultValueFactory = _ => null };

    /// <summary>It and its room, as far as they can be read; null where there is none, which is said.</summary>
    /// <param name="which">Null: the latest.</param>
    public static (KeptWorkshop Kept, Workshop Room)? Find(string? which, TextWriter errors)
    {
        var all = Keeping.Workshops().All();
        if (all.Count == 0) return Complain("There is no workshop yet. Begin one with: trustsim workshop");
        if (WorkshopCommand.Chosen(all, which ?? WorkshopCommand.Latest) is not { } kept) return Complain($"There is no workshop '{which}'. All of them: trustsim workshop --list");
        if (kept.Room is not { } room) return Complain($"The workshop '{kept.Name}' cannot be read: {kept.Problem}.");
        if (kept.Problem is { } problem) errors.WriteLine(Visible.Of($"The workshop '{kept.Name}' is read as far as it can be: {problem}."));
        return (kept, room);

        (KeptWorkshop, Workshop)? Complain(string problem)
        {
            errors.WriteLine(Visible.Of(problem));
            return null;
        }
    }
}
