using Terminal.Gui.Input;
using TrustSim.Core;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Tests.Headless;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>Before the group comes: does one phone reach this machine?</summary>
public sealed class RehearsalTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    static Stage Rehearsal(PhonesAround phones, int width = 80, int height = 24, Theme? theme = null) =>
        Stage.Of(new RehearsalScreen(new(phones, _ => null)), width, height, theme ?? Theme.Projector);

    [Fact]
    public void A_phone_that_comes_is_good_news_with_its_address()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var stage = Rehearsal(phones);
        stage.Flow.ShouldContain("Scan this with one phone");
        stage.Flow.ShouldContain(phones.Open!.Address);
        phones.Open.Sentence.ShouldNotBeNull().ShouldContain("this phone reaches the laptop");
        stage.Wait(Second).Flow.ShouldNotContain("Good.");
        phones.Open.Come("Ana");
        stage.Wait(Second).Flow.ShouldContain("Good. A phone has come.");
        stage.Flow.ShouldContain($"{phones.Open.Address}, in the network wlan0");
        stage.Wait(RehearsalScreen.Patience).Flow.ShouldContain("Good. A phone has come.");
        stage.Press(Key.Enter).HasQuit.ShouldBeTrue();
        phones.Open.ShouldBeNull();
    }

    [Fact]
    public void Without_a_phone_it_asks_after_twenty_seconds_what_the_phone_shows()
    {
        using var stage = Rehearsal(new("192.168.1.20"));
        stage.Wait(RehearsalScreen.Patience - Second).Flow.ShouldContain("Scan this");
        stage.Wait(Second).Flow.ShouldContain("No phone has come yet. Look at the phone. What does it show?");
        stage.Flow.ShouldContain("1 After about three seconds: the page cannot be reached");
    }

    [Theory]
    [InlineData("1", "the network keeps devices apart", "1 Put the phone into the same Wi-Fi")]
    [InlineData("2", "a firewall on this laptop, or the network", "1 Let this program through the laptop’s firewall")]
    [InlineData("3", "a wrong address or port", "1 Compare the address letter for letter")]
    public void What_the_phone_shows_tells_the_ways_out_best_first(string shows, string cause, string first)
    {
        using var stage = Rehearsal(new("192.168.1.20"));
        // The facilitator need not wait.
        stage.Press(Key.Enter).Flow.ShouldContain("What does it show?");
        stage.Press(shows).Press(Key.Enter).Flow.ShouldContain(cause);
        stage.Flow.ShouldContain(first);
        stage.Flow.ShouldContain("5 Vote by hands");
        stage.ShouldBeSound(80);
    }

    [Fact]
    public void A_phone_that_comes_late_is_good_news_all_the_same()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var stage = Rehearsal(phones);
        stage.Wait(RehearsalScreen.Patience).Press("2").Press(Key.Enter).Flow.ShouldContain("firewall");
        phones.Open!.Come("Ana");
        stage.Wait(Second).Flow.ShouldContain("Good. A phone has come.");
    }

    [Fact]
    public void Again_begins_in_the_network_of_now_and_waits_as_long()
    {
        var phones = new PhonesAround("192.168.1.20");
        using var stage = Rehearsal(phones);
        stage.Wait(RehearsalScreen.Patience - Second);
        phones.Moved = "10.42.0.1";
        stage.Press("r").Flow.ShouldContain("HTTP://10.42.0.1:8080/");
        stage.Wait(RehearsalScreen.Patience - Second).Flow.ShouldContain("Scan this");
        stage.Wait(Second).Flow.ShouldContain("What does it show?");
    }

    [Fact]
    public void With_two_networks_it_asks_in_which_the_phone_is()
    {
        using var stage = Rehearsal(new("192.168.1.20", "10.0.0.3"));
        stage.Flow.ShouldContain("10.0.0.3 (wlan1)");
        stage.Press("2").Press(Key.Enter).Flow.ShouldContain("HTTP://10.0.0.3:8080/");
    }

    [Fact]
    public void Without_a_network_it_tells_the_ways_out()
    {
        var phones = new PhonesAround("192.168.1.20") { IsGone = true };
        using var stage = Rehearsal(phones);
        stage.Flow.ShouldContain("in no local network");
        stage.Flow.ShouldContain("1 Open the laptop’s own hotspot");
        phones.IsGone = false;
        stage.Press("r").Flow.ShouldContain("Scan this");
    }

    [Fact]
    public void Where_nothing_can_listen_it_says_why()
    {
        using var stage = Rehearsal(new("192.168.1.20") { Problem = new Refusal("refusal.nothing-asked") });
        stage.Flow.ShouldContain("nothing is asked here");
        stage.Wait(RehearsalScreen.Patience).Flow.ShouldContain("nothing is asked here");
    }

    [Fact]
    public void It_fits_narrow_windows_and_needs_no_colours()
    {
        foreach (var width in (int[])[60, 80])
        {
            var phones = new PhonesAround("192.168.1.20");
            using var stage = Rehearsal(phones, width, width == 60 ? 18 : 24, Theme.Named("reader", noColor: true));
            stage.Flow.ShouldContain(phones.Open!.Address);
            stage.ShouldBeSound(width);
            stage.Press(Key.Enter).ShouldBeSound(width);
            stage.Press(Key.Enter).ShouldBeSound(width);
        }
    }

    [Fact]
    public void From_set_up_it_comes_back_there_and_writes_no_workshop()
    {
        var phones = new PhonesAround("192.168.1.20");
        var draft = WorkshopDraft.Usual with { Way = Core.Workshops.BallotWay.Phones };
        using var stage = Stage.Of(new SetupScreen(Library.Shipped, draft, 1,
            (_, _, _) => throw new InvalidOperationException("no workshop begins"), new(phones, _ => null)));
        stage.Bar.ShouldContain("R try a phone");
        stage.Press("r").Flow.ShouldContain("Scan this with one phone");
        stage.Press(Key.Esc).Head.ShouldContain("A workshop");
        phones.Open.ShouldBeNull();
    }
}
