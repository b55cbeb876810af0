using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Records.Journal;

namespace TrustSim.Commands;

/// <summary>The name under which plays leave the machine.</summary>
static class Alias
{
    const int Longest = 60;

    public static Option<string?> Option()
    {
        var option = new Option<string?>("--alias") { Description = "The name for them, from now on; \"\" takes it away. Not your own name: one that you choose.", HelpName = "NAME" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>()?.Length > Longest) result.AddError($"An alias has at most {Longest} letters.");
        });
        return option;
    }

    /// <summary>Gives plays an alias, which their journals keep. Says where it cannot.</summary>
    /// <param name="alias">Null: they keep what they have.</param>
    public static bool Give(string? alias, PlayKeeper keeper, IEnumerable<KeptPlay> plays, TextWriter errors)
    {
        if (alias is null) return true;
        var isGiven = true;
        foreach (var kept in plays.Where(kept => kept.Play is not null && (kept.Tree!.Alias ?? "") != alias.Trim()))
        {
            using var record = keeper.GoOn(kept);
            record.CallPlayer(alias);
            if (record.Problem is not { } problem) continue;
            errors.WriteLine(Visible.Of($"{NamedPlays.NameOf(kept)} does not get the alias: {problem}"));
            isGiven = false;
        }

        return isGiven;
    }
}
