namespace TrustSim.Terminal.Screens;

/// <summary>The keys by decision; the one that is pointed at shows its evidence.</summary>
sealed class TrustKeysPart(Debrief debrief) : DebriefPart
{
    // The key with the most evidence is pointed at first.
    int pointed = debrief.Keys.Index().MaxBy(key => TrustKeysPage.Moments(key.Item).Count()).Index;

    public override string Title => TrustKeysPage.Title.Plain;

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Arrows(Say.Text("debrief.a-key"), Say.Text("debrief.a-key-help"), by => OnOption(pointed + by)),
        Binding.Numbers(debrief.Keys.Length, null, Say.Text("debrief.a-key-help"), OnOption),
    ];

    public override int InSight => pointed;

    public override IEnumerable<Block> Blocks(int decision, bool isBeside) => TrustKeysPage.Told(debrief, pointed, withMarks: !IsInWords);

    public override void OnOption(int option) => pointed = Math.Clamp(option, 0, debrief.Keys.Length - 1);
}
