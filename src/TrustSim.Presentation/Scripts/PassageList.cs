namespace TrustSim.Presentation.Scripts;

/// <summary>Numbers the passages of a section. A text that the file does not have gets no number.</summary>
/// <param name="prefix">What stands before each number.</param>
sealed class PassageList(string prefix)
{
    readonly ImmutableArray<Passage>.Builder all = ImmutableArray.CreateBuilder<Passage>();
    int number;

    public ImmutableArray<Passage> All => all.ToImmutable();

    /// <param name="meaning">What lead and facts say, without the numbers that move when a scene is added; null: nothing.</param>
    /// <param name="own">A number of its own, behind that of the section; empty: the next one.</param>
    public void Add(string place, Runs lead, string text, ImmutableArray<Runs> facts = default, string? meaning = null, Runs own = default)
    {
        if (text.Length == 0) return;
        var named = own.IsEmpty ? Runs.FromProgram($"{prefix}{++number}") : Runs.FromProgram(prefix.TrimEnd('.')) + own;
        all.Add(new(place, named, lead, text, facts.IsDefault ? [] : facts, meaning ?? ""));
    }
}
