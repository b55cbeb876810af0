using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;
using TrustSim.Core.Workshops;
using static TrustSim.Core.Tests.Workshops.Group;

namespace TrustSim.Core.Tests.Workshops;

/// <summary>Which minority’s path the debrief follows.</summary>
public sealed class MinorityPathTests
{
    static readonly Effects Praise = Acts.Together(Acts.Honours(TrustKey.BuildUp, Strength.Strong, why: "You praised."));

    // “no” is “yes” in other words, and “praise” is not.
    static Scenario Praised { get; } = new Tests.Story()
        .Scene("first", choices: [new("yes"), new("no"), new("praise", Praise)])
        .Scene("second", choices: [new("on"), new("off", Praise)])
        .Scene("end", ending: "the end").Build();

    [Fact]
    public void The_largest_minority_counts_that_would_have_changed_something()
    {
        Parted(yes: 4, no: 3, praise: 2, off: 1).ShouldBe((1, "praise"), "more wanted “no”, which is no other path");
        Parted(yes: 4, no: 3, praise: 2, off: 3).ShouldBe((2, "off"), "these were more");
        Parted(yes: 9, no: 0, praise: 0, off: 1).ShouldBe((2, "off"));
    }

    [Fact]
    public void Of_two_minorities_alike_the_one_of_the_more_divided_vote_counts() =>
        Parted(yes: 4, no: 3, praise: 2, off: 2).ShouldBe((1, "praise"));

    [Fact]
    public void There_is_no_path_where_nobody_wanted_anything_that_would_have_changed_something()
    {
        Find(yes: 5, no: 4, praise: 0, off: 0).ShouldBeNull();
        Find(yes: 9, no: 0, praise: 0, off: 0).ShouldBeNull();
    }

    static (int From, string Choice) Parted(int yes, int no, int praise, int off)
    {
        var path = Find(yes, no, praise, off).ShouldNotBeNull();
        return (path.From, path.Choice.ToString());
    }

    static MinorityPath? Find(int yes, int no, int praise, int off) => MinorityPath.Find(Begin(Of(9), Praised).Do(
        Continue, Hands, Count("yes", yes), Count("no", no), Count("praise", praise), Close, Decide("yes"),
        Continue, Hands, Count("on", 9 - off), Count("off", off), Close, Decide("on"), Continue).Group);
}
