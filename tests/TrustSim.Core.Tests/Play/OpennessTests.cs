using TrustSim.Core.Play;

namespace TrustSim.Core.Tests.Play;

public sealed class OpennessTests
{
    [Theory]
    [InlineData(0, Openness.HardlySpeaks)]
    [InlineData(19.9, Openness.HardlySpeaks)]
    [InlineData(20, Openness.OnlyAnswers)]
    [InlineData(30, Openness.HoldsBack)]
    [InlineData(45, Openness.ListensFirst)]
    [InlineData(60, Openness.SpeaksFreely)]
    [InlineData(75, Openness.ThinksAloud)]
    [InlineData(100, Openness.ThinksAloud)]
    public void A_voice_has_its_step(double voice, Openness step) => OpennessTable.At(voice).ShouldBe(step);

    [Fact]
    public void Nobody_moves_to_and_fro_by_a_point()
    {
        OpennessTable.Follow([46, 44, 43.1, 46, 44]).ShouldAllBe(step => step == Openness.ListensFirst);
        OpennessTable.Follow([46, 43]).ShouldBe([Openness.ListensFirst, Openness.HoldsBack]);
        OpennessTable.Follow([44, 46, 46.9, 47]).ShouldBe(
            [Openness.HoldsBack, Openness.HoldsBack, Openness.HoldsBack, Openness.ListensFirst]);
        OpennessTable.Follow([80, 10, 99]).ShouldBe([Openness.ThinksAloud, Openness.HardlySpeaks, Openness.ThinksAloud]);
        OpennessTable.Follow([]).ShouldBeEmpty();
    }
}
