using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Play;

public sealed class BearingTests
{
    [Fact]
    public void One_sees_something_of_everybody_at_any_time() => Any.Pacing().Holds((pacing, met) =>
    {
        foreach (var team in pacing.Run().Ledger.Weeks)
        {
            foreach (var person in team.People) Bearing.Describe(team, person.Id).ShouldNotBeNullOrWhiteSpace();
        }
        met.Note(pacing.Run());
    }, Interesting.Runs);

    [Theory]
    [InlineData(80, 10, "thinks out loud")]
    [InlineData(62, 25, "leans in")]
    [InlineData(50, 45, "looks at the others")]
    [InlineData(35, 30, "keeps a distance")]
    [InlineData(20, 30, "has stopped arguing")]
    [InlineData(50, 55, "weighs every word")]
    [InlineData(50, 70, "says very little")]
    public void Behaviour_follows_from_trust_and_fear(double trust, double fear, string seen) =>
        Seen(Someone.Called("ada", trust: trust, fear: fear)).ShouldBe(seen);

    [Fact]
    public void Who_knows_something_shows_it_once_a_week_has_passed()
    {
        var open = Knowing(Someone.Called("ada", Temperament.Outspoken));
        Bearing.Describe(open, new("ada")).ShouldBe("speaks freely");
        Bearing.Describe(open.AfterWeeks(1), new("ada")).ShouldBe("has something to say");
        Bearing.Describe(Knowing(Someone.Called("ada", Temperament.Anxious, fear: 60)).AfterWeeks(1), new("ada")).ShouldBe("starts, then stops");
    }

    static string Seen(Member member) => Bearing.Describe(Someone.Team(member), member.Id);

    static Team Knowing(Member member) =>
        TrustModel.Begin(Someone.Team(member), new Risk(new("leak"), [member.Id], "", "", Strength.Strong, Strength.Clear, null, null, null));
}
