using System.Collections.Immutable;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>A page to read, laid over another screen.</summary>
/// <param name="page">Asked for whenever it is shown: what it tells of may change meanwhile.</param>
/// <param name="fromTheEnd">Whether the latest stands at the end, and is what one wants to see first.</param>
sealed class PageScreen(Func<Page> page, bool fromTheEnd = false) : Screen
{
    public PageScreen(Page page, bool fromTheEnd = false)
        : this(() => page, fromTheEnd)
    {
    }

    public override bool BeginsAtEnd => fromTheEnd;

    public override string Title => page().Title;

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Arrows("scroll", "scroll", Shell.Scroll),
        new(KeyAction.Continue, [Press.Enter], null, "back", Shell.Pop),
        Esc("back", "back"),
    ];

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render(page().Passages, width);
}
