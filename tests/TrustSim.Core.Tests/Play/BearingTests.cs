using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Play;

public sealed class BearingTests
{
    [Fact]
    public void One_sees_something_of_everybody_at_any_time() => Any.Run().Holds((pacing, met) =>
    {
        foreach (var team in pacing.Run().Ledger.Weeks)
        {
            foreach (var person in team.People) Enum.IsDefined(team.BearingOf(person.Id)).ShouldBeTrue();
        }
        met.Note(pacing.Run());
    }, Interesting.Runs);

    [Theory]
    [InlineData(80, 10, Bearing.ThinksOutLoud)]
    [InlineData(62, 25, Bearing.LeansIn)]
    [InlineData(50, 45, Bearing.LooksAtTheOthers)]
    [InlineData(35, 30, Bearing.KeepsADistance)]
    [InlineData(20, 30, Bearing.HasStoppedArguing)]
    [InlineData(50, 55, Bearing.WeighsEveryWord)]
    [InlineData(50, 70, Bearing.SaysVeryLittle)]
    public void Behaviour_follows_from_trust_and_fear(double trust, double fear, Bearing seen) =>
        Seen(Someone.Called("ada", trust: trust, fear: fear)).ShouldBe(seen);

    [Fact]
    public void A_person_who_knows_a_risk_shows_it_after_a_week()
    {
        var open = Knowing(Someone.Called("ada", Temperament.Outspoken));
        open.BearingOf(new("ada")).ShouldBe(Bearing.SpeaksFreely);
        open.AfterWeeks(1).BearingOf(new("ada")).ShouldBe(Bearing.HasSomethingToSay);
        Knowing(Someone.Called("ada", Temperament.Anxious, fear: 60)).AfterWeeks(1).BearingOf(new("ada")).ShouldBe(Bearing.StartsThenStops);
    }

    static Bearing Seen(Member member) => Someone.Team(member).BearingOf(member.Id);

    static Team Knowing(Member member) =>
        TrustModel.Begin(Someone.Team(member),
            new Risk(new("leak"), [member.Id], "", "", Strength.Strong, Strength.Clear, null, null, null));
}
