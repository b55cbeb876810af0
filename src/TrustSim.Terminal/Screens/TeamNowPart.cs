namespace TrustSim.Terminal.Screens;

/// <summary>The team first and now; a digit opens a person.</summary>
/// <param name="showsNumbers">Whether trust and fear stand in place of the phrases at first.</param>
/// <param name="open">Shows a person's card.</param>
sealed class TeamNowPart(Debrief debrief, bool showsNumbers, Action<Screen> open) : DebriefPart
{
    public override string Title => TeamNowPage.Title.Plain;

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Numbers(debrief.People.Length, Say.Text("debrief.person"), Say.Text("debrief.person-help"),
            index => open(new PageScreen(() => TeamNowPage.Card(debrief, index, showsNumbers)))),
        new(KeyAction.Numbers, [Press.Sign('N')], Say.Text("debrief.numbers"), Say.Text("debrief.numbers-help"),
            () => showsNumbers = !showsNumbers),
    ];

    public override IEnumerable<Block> Blocks(int decision, bool isBeside) => TeamNowPage.Told(debrief, showsNumbers);
}
