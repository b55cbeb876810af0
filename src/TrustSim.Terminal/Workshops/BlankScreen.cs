namespace TrustSim.Terminal.Workshops;

/// <summary>Nothing, while a group is to look at each other. Any key of a clicker shows again what was there.</summary>
sealed class BlankScreen : Screen
{
    public override string Title => "";

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Blank, [Press.Sign('.'), Press.Sign('B')], Say.Text("group.show-again"), Say.Text("group.show-again-help"),
            Shell.Pop),
        new(KeyAction.Continue, [Press.Enter], null, Say.Text("group.show-again-help"), Shell.Pop),
        new(KeyAction.Read, [Press.Space, Press.PageDown, Press.F5, Press.PageUp], null, Say.Text("group.show-again-help"), Shell.Pop),
        new(KeyAction.Turn, [Press.LeftRight], null, Say.Text("group.show-again-help"), Shell.Pop),
        Esc(null, Say.Text("group.show-again-help")),
    ];

    public override ImmutableArray<Row> Body(int width, int height) => [];
}
