using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Tests.Bindings;

/// <summary>Every bar and every help page matches the list of its screen.</summary>
public sealed class BarAndHelpTests
{
    [Fact]
    public void The_bar_is_the_list_as_far_as_it_fits()
    {
        foreach (var shown in ShownScreen.All)
        {
            ShouldBeTheList(shown, shown.Bindings, shown.Bar, 80);
            ShouldBeTheList(shown, shown.NarrowBindings, shown.NarrowBar, Shell.LeastWidth);
        }
    }

    [Fact]
    public void The_help_page_is_the_list()
    {
        foreach (var shown in ShownScreen.All.Where(shown => !shown.IsHelp))
        {
            var list = shown.Bindings.Active().GroupBy(binding => binding.Help, binding => binding.Keys)
                .Select(line => (string.Join(' ', line.SelectMany(keys => keys).Select(group => group.HelpName).Distinct()), line.Key));
            shown.Help.ShouldBe(list, $"{shown}");
        }
    }

    [Fact]
    public void A_letter_without_a_binding_that_holds_changes_nothing() =>
        ShownScreen.All.Where(shown => shown.Stirred.Length > 0).Select(shown => $"{shown}: {shown.Stirred}").ShouldBeEmpty();

    [Fact]
    public void No_label_and_no_sentence_is_empty()
    {
        foreach (var binding in ShownScreen.All.SelectMany(shown => shown.Bindings))
        {
            binding.Help.ShouldNotBeEmpty();
            binding.Label?.ShouldNotBeEmpty();
        }
    }

    static void ShouldBeTheList(ShownScreen shown, IEnumerable<Binding> bindings, string bar, int width)
    {
        TextWidth.Measure(bar).ShouldBeLessThanOrEqualTo(width, $"{shown}");
        // The right edge shows that there is more to read.
        var left = bar.Split(["▼", "▲"], StringSplitOptions.None)[0];
        var items = left.Trim().Split("   ");
        var labelled = bindings.Active().Where(binding => binding.Label is not null)
            .OrderBy(binding => binding.Action is KeyAction.Back or KeyAction.Quit ? 2 : binding.Action is KeyAction.Help ? 1 : 0).ToList();
        var all = labelled.Select(binding => $"{binding.Keys[0].Name} {binding.Label}").ToList();
        items.ShouldBe(all.Where(items.Contains), $"{shown}: whole items, in the order of the list, the way out last.");
        if (!shown.IsHelp) items.ShouldContain(item => item == "? help" || item == "F1 help", $"{shown}");
        var room = width - (bar.Length - left.Length) - 1;
        var whole = TextWidth.Measure(string.Join("   ", all));
        if (items.Length < all.Count) whole.ShouldBeGreaterThan(room - 2, $"{shown}: there was room for all of them.");
    }
}
