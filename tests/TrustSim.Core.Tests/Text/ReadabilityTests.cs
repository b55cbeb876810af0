using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("She nods.", 2, 0, 1)]
    [InlineData("Eleven changes. They have waited nine days on average. You did not ask.", 13, 2, 3)]
    [InlineData("It's 02:14; the well-known 1,148 trucks wait", 7, 1, 2)]
    [InlineData("A title\n\nThe paragraph below it", 6, 1, 2)]
    [InlineData("No. No! No? ... No", 4, 0, 4)]
    public void Words_and_sentences_are_counted(string text, int words, int longWords, int sentences) =>
        Readability.Measure(text).ShouldBe(new(words, longWords, sentences));

    [Theory]
    [InlineData(100, 0, 10, 1)]
    [InlineData(100, 24, 10, 7)]
    [InlineData(100, 45, 10, 10)]
    [InlineData(100, 72, 10, 13)]
    public void Long_words_in_long_sentences_take_more_years_of_school(int words, int longWords, int sentences, int grade) =>
        new Readability(words, longWords, sentences).Grade.ShouldBe(grade);
}
