using CsCheck;
using Terminal.Gui.Text;
using TrustSim.Presentation.Cells;

namespace TrustSim.Terminal.Tests.Drawing;

/// <summary>TrustSim lays pages out, and Terminal.Gui draws them: both must agree on every column.</summary>
public sealed class ColumnsTests
{
    [Fact]
    public void Every_character_is_as_wide_as_the_toolkit_draws_it()
    {
        var other = Enumerable.Range(1, 0x10FFFF).Where(sign => sign is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32)
            .Where(sign => TextWidth.Measure(sign) != sign.GetColumns())
                .Select(sign => $"U+{char.ConvertToUtf32(sign, 0):X4}: {TextWidth.Measure(sign)}, and {sign.GetColumns()} drawn");
        other.Take(20).ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_is_as_wide_as_the_toolkit_draws_it()
    {
        string[] parts = ["a", " ", "世", "e\u0301", "\u0301", "👨", "\u200d", "👍🏽", "🇸", "\ufe0f", "❤", "\n", "ﷺ", "각", "ᄀ", "ก็", "नि",
            "\u00ad", "\t"];
        Gen.Int[0, parts.Length - 1].Array[0, 12].Select(chosen => string.Concat(chosen.Select(part => parts[part])))
            .Sample(text => TextWidth.Measure(text).ShouldBe(text.GetColumns()), iter: 20_000);
    }
}
