using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Snapshots;

/// <summary>How the screens look, from a small scenario of the tests' own.</summary>
public sealed class ScreenSnapshotTests
{
    static readonly Playthrough Blamed =
        Playthrough.Replay(Scenarios.Small, [new(new("bench"), new("ask-who")), new(new("tower"), new("amends"))]);

    [Fact]
    public void Home_looks_like_this()
    {
        LibraryEntry[] library = [new("small", Scenarios.Small, "small", null),
            new("broken", null, "", "Line 4: There is no scene 'loft'. Run `trustsim check broken.yaml` for all that has to be mended.")];
        using var stage = new Stage(library: library);
        stage.Press(Key.Enter).Take("1").Press(Key.Esc).Press("3").Press(Key.Enter);
        Snapshot.ShouldMatch("home-broken", stage.Painted);
        stage.Press("2");
        Snapshot.ShouldMatch("home", stage.Painted);
    }

    [Fact]
    public void The_opening_looks_like_this()
    {
        using var stage = Stage.With(Scenarios.Small, meters: Meters.Debrief);
        Snapshot.ShouldMatch("opening", stage.Painted);
        Snapshot.ShouldMatch("lines", stage.Press(Key.Enter).Painted);
        Snapshot.ShouldMatch("question", stage.Press(Key.Enter).Press("2").Painted);
    }

    [Fact]
    public void News_that_nobody_had_told_looks_like_this()
    {
        using var stage = Stage.With(Scenarios.Small, meters: Meters.Debrief).ToQuestion().Press("2").Press(Key.Enter);
        Snapshot.ShouldMatch("news", stage.Press(Key.Enter).Painted);
    }

    [Fact]
    public void A_person_looks_like_this()
    {
        using var stage = Stage.With(Scenarios.Small, meters: Meters.Debrief).Take("2").Press("t2");
        Snapshot.ShouldMatch("card", stage.Painted);
    }

    [Fact]
    public void What_moved_looks_like_this()
    {
        using var stage = Stage.With(Scenarios.Small, meters: Meters.Live).ToQuestion().Press("2").Press(Key.Enter, Key.Enter);
        Snapshot.ShouldMatch("moved", stage.Painted);
    }

    [Fact]
    public void A_scene_looks_like_this() => ShouldLook("scene", play => play.Phase == Phase.Deciding && play.Steps.Length == 2);

    [Fact]
    public void A_consequence_looks_like_this() => ShouldLook("consequence", play => play.Phase == Phase.Consequence);

    [Fact]
    public void An_ending_looks_like_this() => ShouldLook("ending", play => play.Phase == Phase.Ending);

    [Fact]
    public void A_scene_at_160_by_50_looks_like_this() =>
        ShouldLook("scene-wide", play => play.Phase == Phase.Deciding && play.Steps.Length == 2, 160, 50);

    [Fact]
    public void A_scene_at_60_by_18_looks_like_this() =>
        ShouldLook("scene-small", play => play.Phase == Phase.Deciding && play.Steps.Length == 2, 60, 18);

    [Fact]
    public void Help_looks_like_this()
    {
        using var stage = Stage.With(Scenarios.Small);
        Snapshot.ShouldMatch("help", stage.ToQuestion().Press("?").Painted);
    }

    [Fact]
    public void The_question_before_leaving_looks_like_this()
    {
        using var stage = Stage.With(Scenarios.Small).WithoutDisk().Take("1");
        Snapshot.ShouldMatch("leave", stage.Press(Key.Esc).Painted);
    }

    [Fact]
    public void Each_part_of_the_debrief_looks_like_this()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed);
        foreach (var (index, part) in new[] { "What happened", "The team now", "Your six keys", "To take away", "More" }.Index())
            Snapshot.ShouldMatch($"debrief-{index + 1}", stage.ToPart(part).Painted);
    }

    static void ShouldLook(string name, Func<Playthrough, bool> when, int width = 80, int height = 24)
    {
        using var stage = Stage.With(Scenarios.Small, width, height, Meters.Debrief).Replay(Paths.Moments(Blamed).First(when));
        Snapshot.ShouldMatch(name, stage.Painted);
    }
}
