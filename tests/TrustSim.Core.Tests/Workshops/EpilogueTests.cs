using TrustSim.Core.Vocabulary;
using TrustSim.Core.Workshops;
using static TrustSim.Core.Tests.Workshops.Group;

namespace TrustSim.Core.Tests.Workshops;

public sealed class EpilogueTests
{
    [Fact]
    public void A_story_that_breaks_off_says_where_it_was_heading()
    {
        var epilogue = Epilogue.From(Begin().Do(Continue).Takes("yes").Group).ShouldNotBeNull();
        (epilogue.Ending!.Id.Value, epilogue.There, epilogue.Unsaid.Length).ShouldBe(("end", Epilogue.Ways, 0));
    }

    [Fact]
    public void What_is_unsaid_lands_where_no_way_on_avoids_it_and_the_likeliest_comes_first()
    {
        var scenario = new Tests.Story()
            .Risk("never-due", courage: Strength.Strong).Risk("at-the-end", courage: Strength.Strong, cost: Strength.Clear, dueScene: "end")
            .Scene("first", choices: [new("yes"), new("no")]).Scene("second", choices: [new("on"), new("off")])
            .Scene("end", ending: "the end").Build();
        var epilogue = Epilogue.From(Begin(scenario: scenario).Do(Continue).Takes("no").Group).ShouldNotBeNull();
        epilogue.Unsaid.Select(risk => (risk.Risk.Id.Value, risk.WouldLand)).ShouldBe([("at-the-end", true), ("never-due", false)]);
        epilogue.Unsaid[0].Cost.ShouldBe(Begin(scenario: scenario).Laws[Strength.Clear].Cost);
        epilogue.Unsaid[0].KnownBy.ShouldHaveSingleItem().Value.ShouldBe("ada");
    }

    [Fact]
    public void A_story_that_has_ended_or_not_begun_has_no_epilogue()
    {
        Epilogue.From(Begin().Do(Continue).Group).ShouldBeNull();
        var over = Begin().Do(Continue).Takes("yes").Do(Continue, Continue).Takes("on").Do(Continue, Continue);
        over.Group.IsOver.ShouldBeTrue();
        Epilogue.From(over.Group).ShouldBeNull();
    }
}
