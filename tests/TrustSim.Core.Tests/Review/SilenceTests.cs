using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Core.Tests.Review;

public sealed class SilenceTests
{
    static readonly Member Ada = Someone.Called("ada");
    static readonly Member Quiet = Someone.Called("quiet", trust: 5, fear: 90);

    [Fact]
    public void Whoever_hardly_speaks_and_has_no_line_is_named()
    {
        SilentIn(["ada: Good morning."]).ShouldBe(["quiet"]);
        SilentIn(["ada: Good morning.", "quiet: Morning."]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("trust(ada) >= 99 -> ada: Wait.", true)]
    [InlineData("fear(ada) < 1 -> ada: Wait.", true)]
    [InlineData("voice(ada) >= 99 -> ada: Wait.", true)]
    [InlineData("voice(ada) >= 99 and fear(ada) < 1 and trust(ada) >= 99 -> ada: Wait.", true)]
    // Not for fear: what was not done, the others, and the team's mean stay as they are.
    [InlineData("owned -> ada: Wait.", false)]
    [InlineData("voice(ada) >= 99 and owned -> ada: Wait.", false)]
    [InlineData("trust(quiet) >= 99 -> ada: Wait.", false)]
    [InlineData("trust(team) >= 99 -> ada: Wait.", false)]
    [InlineData("fear(team) < 1 -> ada: Wait.", false)]
    public void Whoever_would_speak_without_fear_is_named(string line, bool isNamed) =>
        SilentIn(["quiet: Morning.", line]).ShouldBe(isNamed ? ["ada"] : []);

    [Fact]
    public void Whoever_says_something_else_instead_is_not_silent() =>
        SilentIn(["quiet: Morning.", "voice(ada) >= 99 -> ada: Wait.", "voice(ada) < 99 -> ada: Fine."]).ShouldBeEmpty();

    [Fact]
    public void Where_nobody_could_speak_and_nothing_is_asked_nobody_is_silent()
    {
        var play = new Story().With(Ada, Quiet).Scene("alone").Scene("end", ending: "End").Start().Continue();
        Silence.In(play.Scene!, Speaking.At(play, 0, play.Team)).ShouldBeEmpty();
    }

    [Fact]
    public void Where_something_is_asked_the_quiet_are_named_without_any_line() => SilentIn([]).ShouldBe(["quiet"]);

    [Fact]
    public void Whoever_is_away_is_not_silent() => SilentIn(["ada: Good morning."], Quiet.Id).ShouldBeEmpty();

    static IEnumerable<string> SilentIn(string[] says, params ReadOnlySpan<MemberId> away)
    {
        var play = new Story().With(Ada, Quiet).Scene("talk", says: says, choices: new Option("wait")).Away(away).Play();
        return Silence.In(play.Scene!, Speaking.At(play, 0, play.Team)).Select(who => who.Value);
    }
}
