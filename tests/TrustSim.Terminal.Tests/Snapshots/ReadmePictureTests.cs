using Terminal.Gui.Input;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;
using TrustSim.Terminal.Tests.Workshops;
using Stage = TrustSim.Terminal.Tests.Headless.Stage;

namespace TrustSim.Terminal.Tests.Snapshots;

/// <summary>The pictures of README are made of the screens as they are. TRUSTSIM_UPDATE_SNAPSHOTS=1 writes them.</summary>
public sealed class ReadmePictureTests
{
    [Fact]
    public void A_question_looks_like_its_picture()
    {
        using var stage = new Stage(library: Library.Shipped, meters: Meters.Debrief);
        stage.Press(Key.Enter).ToQuestion();
        ShouldMatch("play", stage.Press("2"), dark: true);
    }

    [Fact]
    public void A_vote_looks_like_its_picture()
    {
        using var group = new GroupOf(Scenarios.Shipped("whose-idea"), GroupOf.Tables("North", "South", "East", "West"));
        group.Stage.ReadOn().Press("v");
        foreach (var vote in "abba") group.Stage.Press($"{vote}");
        group.Stage.Press(Key.Enter);
        group.Workshop.Stage.ShouldBe(TrustSim.Core.Workshops.Stage.Revealed, group.Stage.Text);
        ShouldMatch("workshop", group.Stage, dark: false);
    }

    static void ShouldMatch(string name, Stage stage, bool dark)
    {
        var picture = ScreenPicture.From(stage.Ansi, 80, dark);
        var file = Path.Combine(Scenarios.Root, "docs", "pictures", name + ".svg");
        if (Environment.GetEnvironmentVariable("TRUSTSIM_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, picture);
        (File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "").ShouldBe(picture,
            $"{file}: TRUSTSIM_UPDATE_SNAPSHOTS=1 makes it anew.");
    }
}
