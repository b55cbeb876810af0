using TrustSim.Core.Play;

namespace TrustSim.Tests.Saved;

[Collection(Home.Collection)]
public sealed class ResumeCommandTests : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_number_that_is_missing_from_the_list_has_its_reason()
    {
        home.Keep("whose-idea", Archetype.Blamer, most: 2);
        var damaged = Path.Combine(home.Plays, home.Keep("failed-launch", Archetype.Blamer, most: 2) + ".journal");
        var lines = File.ReadAllLines(damaged);
        File.WriteAllLines(damaged, [lines[0], "x" + lines[1][1..], .. lines[2..]]);
        var list = home.Run("resume", "--list");
        list.Lines.ShouldHaveSingleItem().ShouldStartWith("2. ");
        list.Errors.ShouldStartWith($"1. {damaged}: It cannot be continued: ");
        var refused = home.Run("resume", "1");
        refused.ExitCode.ShouldBe(2);
        refused.Errors.ShouldContain("1. The Failed Launch: It cannot be continued: ");
    }

    [Fact]
    public void Resuming_a_finished_playthrough_opens_its_debrief()
    {
        home.Keep("whose-idea", Archetype.Blamer);
        var run = home.Run("resume", "1");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("is finished. Read its debrief with: trustsim report 1");
        home.Run("report", "1").ExitCode.ShouldBe(0);
    }
}
