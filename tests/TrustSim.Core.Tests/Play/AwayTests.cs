using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Play;

public sealed class AwayTests
{
    static readonly MemberId Ada = new("ada");
    static readonly MemberId Noor = new("noor");

    static readonly Act Praise = new(TrustKey.BuildUp, Polarity.Honoured, Strength.Strong, [], Audience.Team, null, "") { Away = [Noor] };
    static readonly Act Theft = Praise with { Polarity = Polarity.Against };

    [Fact]
    public void Whoever_is_away_does_not_feel_what_is_done_before_the_team()
    {
        TrustAfter(Praise, Noor).ShouldBe(TrustAfter(null, Noor));
        TrustAfter(Praise, Ada).ShouldBeGreaterThan(TrustAfter(null, Ada));
    }

    [Fact]
    public void A_little_of_what_is_bad_gets_out_as_from_behind_a_door() =>
        TrustAfter(Theft, Noor).ShouldBe(TrustAfter(Theft with { Away = [], Toward = [Ada], Audience = Audience.Private }, Noor));

    [Fact]
    public void What_is_public_or_names_somebody_reaches_them_anywhere()
    {
        TrustAfter(Praise with { Audience = Audience.Public }, Noor)
            .ShouldBe(TrustAfter(Praise with { Audience = Audience.Public, Away = [] }, Noor));
        TrustAfter(Praise with { Toward = [Noor] }, Noor).ShouldBe(TrustAfter(Praise with { Toward = [Noor], Away = [] }, Noor));
        TrustAfter(Praise with { Toward = [Ada], SeenBy = [Noor] }, Noor)
            .ShouldBe(TrustAfter(Praise with { Toward = [Ada], SeenBy = [Noor], Away = [] }, Noor));
    }

    [Fact]
    public void A_repair_before_the_team_gives_nothing_back_to_whoever_is_away()
    {
        var repair = new Repair(TrustKey.BuildUp, RepairKind.Both, [], Audience.Team, "");
        TrustAfterRepair(repair with { Away = [Noor] }, Noor).ShouldBeLessThan(TrustAfterRepair(repair, Noor));
        TrustAfterRepair(repair with { Away = [Noor], Toward = [Noor] }, Noor)
            .ShouldBe(TrustAfterRepair(repair with { Toward = [Noor] }, Noor));
        TrustAfterRepair(repair with { Away = [Noor], Audience = Audience.Public }, Noor)
            .ShouldBe(TrustAfterRepair(repair with { Audience = Audience.Public }, Noor));
    }

    static double TrustAfter(Act? act, MemberId who) => TrustAfter(who, new Effects(act is null ? [] : [act], [], null, null));

    static double TrustAfterRepair(Repair repair, MemberId who) =>
        TrustAfter(who, new Effects([Theft with { Away = [] }], [], null, null), new Effects([], [repair], null, null));

    // Nothing but the acts themselves: the week has not passed.
    static double TrustAfter(MemberId who, params Effects[] effects)
    {
        var story = new Story().With(Someone.Called("ada"), Someone.Called("noor"));
        foreach (var (index, one) in effects.Index())
            story.Scene($"s{index}", choices: new Option("do", one with { SameWeek = true }));
        var play = story.Scene("end", ending: "End").Play([.. effects.Select(_ => "do")]);
        return play.Team.People.Single(person => person.Id == who).Trust;
    }
}
