using TrustSim.Core.Workshops;

namespace TrustSim.Commands;

/// <summary>Finds a workshop by its number or its file's name.</summary>
static class NamedWorkshop
{
    /// <summary>The word for the most recently held workshop.</summary>
    public const string Latest = "latest";

    /// <summary>The argument that names a workshop.</summary>
    public static Argument<string?> Argument() =>
        new("WORKSHOP") { Description = Say.Text("option.workshop"),
            DefaultValueFactory = _ => null };

    /// <summary>Finds the workshop with this number or file name; null where there is none.</summary>
    public static SavedWorkshop? Chosen(IReadOnlyList<SavedWorkshop> all, string which)
    {
        if (which == Latest) return all[0];
        return int.TryParse(which, out var number) ? all.ElementAtOrDefault(number - 1) : all.FirstOrDefault(kept => kept.Name == which);
    }

    public static string NoWorkshop(string which) => Say.Text("workshop.no-such", ("name", Runs.FromName(Quoted.From(which))));

    public static string CannotRead(SavedWorkshop kept) => Say.Text(
        "workshop.cannot-be-read", ("name", Runs.FromName(kept.Name)), ("why", Say.Runs(kept.Problem!) + Runs.FromProgram(".")));

    /// <summary>Finds a workshop and its readable state; returns null and reports it where there is none.</summary>
    /// <param name="which">Null: the latest.</param>
    public static (SavedWorkshop Kept, Workshop Workshop)? Find(string? which, TextWriter errors)
    {
        var all = DataFolder.Workshops().All();
        if (all.Count == 0) return Complain(Say.Text("workshop.none-yet"));
        if (Chosen(all, which ?? Latest) is not { } kept)
            return Complain(NoWorkshop(which!));
        if (kept.Workshop is not { } workshop) return Complain(CannotRead(kept));
        if (kept.Problem is { } problem)
            errors.WriteLine(Say.Text("workshop.read-in-part", ("name", Runs.FromName(kept.Name)), ("why", Say.Runs(problem))));
        return (kept, workshop);

        (SavedWorkshop, Workshop)? Complain(string problem)
        {
            errors.WriteLine(ControlCharacters.Escape(problem));
            return null;
        }
    }
}
