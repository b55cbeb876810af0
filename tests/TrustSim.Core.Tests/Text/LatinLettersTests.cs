using TrustSim.Core.Tests.Given;
using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class LatinLettersTests
{
    [Theory]
    [InlineData("Åsa", "aasa", "asa")]
    [InlineData("A\u030Asa", "aasa", "asa")]
    [InlineData("Jürgen", "juergen", "jurgen")]
    [InlineData("Ju\u0308rgen", "juergen", "jurgen")]
    [InlineData("Nguyễn Thị", "nguyen thi", "nguyen thi")]
    [InlineData("Łukasz", "lukasz", "lukasz")]
    [InlineData("İsmail", "ismail", "ismail")]
    [InlineData("Weiß", "weiss", "weiss")]
    [InlineData("Ａｄａ２", "ada2", "ada2")]
    [InlineData("Øystein", "oeystein", "oystein")]
    [InlineData("東京", "東京", "東京")]
    public void Letters_lose_their_marks(string name, string spelt, string bare)
    {
        LatinLetters.Spell(name).ShouldBe(spelt);
        LatinLetters.Bare(name).ShouldBe(bare);
    }

    [Fact]
    public void What_is_folded_stays_as_it_is() => AnyText.Any.Holds(text =>
    {
        var bare = LatinLetters.Bare(text);
        LatinLetters.Bare(bare).ShouldBe(bare);
    });

    [Fact]
    public void Plain_words_change_their_case_only() =>
        AnyText.Plain.Holds(text => LatinLetters.Spell(text).ShouldBe(text.ToLowerInvariant()));
}
