using TrustSim.Core.Story;
using TrustSim.Presentation.Beats;

namespace TrustSim.Presentation.Tests.Beats;

public sealed class TimeWordsTests
{
    [Theory]
    [InlineData(.05, "hardly a day")]
    [InlineData(.3, "a day or two")]
    [InlineData(.6, "half a week")]
    [InlineData(1.1, "about a week")]
    [InlineData(1.5, "about a week and a half")]
    [InlineData(2.0, "about two weeks")]
    [InlineData(3.4, "about three weeks")]
    public void A_cost_is_told_in_words(double weeks, string words) => TimeWords.About(StepUnit.Week, weeks).Plain.ShouldBe(words);

    [Theory]
    [InlineData(0, "on plan")]
    [InlineData(-.14, "on plan")]
    [InlineData(.3, "a little ahead")]
    [InlineData(-.3, "a little late")]
    [InlineData(-.37, "half a week late")]
    [InlineData(.5, "half a week ahead")]
    [InlineData(-2, "about two weeks late")]
    public void Work_is_told_in_words(double weeks, string words) => TimeWords.Work(StepUnit.Week, weeks).Plain.ShouldBe(words);
}
