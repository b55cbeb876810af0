using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;

namespace TrustSim.Terminal.Tests.Bindings;

public sealed class BindingListTests
{
    static readonly Binding[] List =
    [
        Of(KeyAction.Move, Press.UpDown, "choose"), Of(KeyAction.Continue, Press.Enter, "take it"),
        Of(KeyAction.Quit, Press.Sign('Q'), null), Of(KeyAction.TakeBack, Press.Sign('U'), "undo") with { When = false },
        Of(KeyAction.Back, Press.Esc, "back"), Of(KeyAction.Help, Press.Sign('?'), "help"),
    ];

    [Fact]
    public void The_bar_has_those_with_a_label_that_hold_in_their_order_and_the_way_out_last() =>
        Bar(80).ShouldBe("↑↓ choose   Enter take it   ? help   Esc back");

    [Theory]
    [InlineData(45, "↑↓ choose   Enter take it   ? help   Esc back"), InlineData(44, "↑↓ choose   Enter take it   ? help")]
    [InlineData(33, "Enter take it   ? help"), InlineData(22, "Enter take it   ? help"), InlineData(21, "? help"), InlineData(1, "? help")]
    public void The_last_goes_first_then_what_Enter_does_and_help_stays(int room, string bar)
    {
        Bar(room).ShouldBe(bar);
        if (room >= "? help".Length) TextWidth.Measure(bar).ShouldBeLessThanOrEqualTo(room);
    }

    [Fact]
    public void The_bar_says_keys_with_weight_and_words_quietly() =>
        List.Bar(80).Where((_, index) => index < 2).ShouldBe([new("↑↓", Style.Strong), new(" choose", Style.Dim)]);

    static string Bar(int room) => string.Concat(List.Bar(room).Select(span => span.Text));

    [Fact]
    public void A_key_is_handled_by_the_first_binding_that_holds()
    {
        List.Find(Stroke("U")).ShouldBeNull();
        List.Find(Stroke("Q"))!.Action.ShouldBe(KeyAction.Quit);
        var first = Of(KeyAction.TakeBack, Press.Sign('Q'), null) with { When = false };
        var second = Of(KeyAction.Expect, Press.Sign('Q'), null);
        List.Prepend(second).Prepend(first).Find(Stroke("Q"))!.Action.ShouldBe(KeyAction.Expect);
    }

    [Fact]
    public void Those_below_get_the_keys_that_are_free()
    {
        Binding[] below =
        [
            Of(KeyAction.Read, Press.Space, null) with { Keys = [Press.Space, Press.PageDown] }, Of(KeyAction.Ends, Press.Home, null),
            Of(KeyAction.Clear, Press.Sign('U'), null),
        ];
        var all = new[] { Of(KeyAction.Pick, Press.Space, null), Of(KeyAction.Turn, Press.Home, null), List[3] }.Above(below);
        all.Find(Stroke("Space"))!.Action.ShouldBe(KeyAction.Pick);
        all.Find(Stroke("PgDn"))!.Action.ShouldBe(KeyAction.Read);
        all.Where(binding => binding.Keys.Contains(Press.Home)).ShouldHaveSingleItem();
        // An inactive binding takes no key.
        all.Find(Stroke("U"))!.Action.ShouldBe(KeyAction.Clear);
    }

    [Fact]
    public void Bindings_with_the_same_words_share_a_line_of_help()
    {
        Binding[] list =
        [
            Of(KeyAction.Pick, Press.Digits(3), null), Of(KeyAction.Continue, Press.Enter, null, "take it"),
            Of(KeyAction.Move, Press.UpDown, null), Of(KeyAction.Quit, Press.Sign('Q'), null, "quit") with { When = false },
        ];
        list.HelpLines().ShouldBe([("1-3 ↑ ↓", "Does it"), ("Enter", "Take it")]);
        list.HelpLines(isGeneral: true).First().Keys.ShouldBe("1-9 ↑ ↓");
    }

    [Fact]
    public void A_text_line_takes_each_sign_and_no_other_key()
    {
        foreach (var typed in (string[])["U", "?", "7", "é", "世", "🙂", "Space"]) Press.Text.Has(typed).ShouldBeTrue(typed);
        foreach (var other in (string[])["Up", "Ctrl+Z", "F1", "Enter", ""]) Press.Text.Has(other).ShouldBeFalse(other);
    }

    [Fact]
    public void A_row_of_numbers_ends_with_the_lines_and_with_the_digits()
    {
        (Press.Digits(1).Name, Press.Digits(3).Name, Press.Digits(12).Name, Press.Letters(4).Name).ShouldBe(("1", "1-3", "1-9", "A-D"));
        Press.Digits(3).Has("4").ShouldBeFalse();
        Press.Digits(0).Strokes.ShouldBeEmpty();
    }

    static Keystroke Stroke(string name) => new(name, default);

    static Binding Of(KeyAction action, KeyGroup keys, string? label, string help = "does it") =>
        new(action, [keys], label, help, () => { });
}
