using Terminal.Gui.Input;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Drawing;
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

    [Theory]
    [InlineData("calm", true), InlineData("calm", false), InlineData("high-contrast", true), InlineData("projector", false)]
    [InlineData("projector-dark", true), InlineData("plain", false)]
    public void A_question_looks_like_its_picture_in_every_theme(string theme, bool dark)
    {
        var shown = Theme.Offered.Append(Theme.Plain).Single(one => one.Name == theme);
        using var stage = new Stage(library: [new("small", Scenarios.Small, "small", null)], meters: Meters.Debrief, theme: shown);
        stage.On(new(ColourDepth.Full, dark ? Ground.Dark : Ground.Light)).Press(Key.Enter).Take("2").Press("2");
        ShouldMatch($"theme-{theme}{(theme == "calm" ? dark ? "-dark" : "-light" : "")}", stage, dark);
    }

    [Theory, InlineData("de"), InlineData("es")]
    public void The_team_looks_like_its_picture_in_every_language(string language)
    {
        Say.Catalogue = Catalogue.In(language);
        var scenario = Scenarios.SmallIn(language);
        using var stage = new Stage(library: [new("small", scenario, "small", null)], meters: Meters.Debrief);
        stage.On(new(ColourDepth.Full, Ground.Light)).Press(Key.Enter).Take("2").Press("2");
        ShouldMatch($"language-{language}", stage, dark: false);
    }

    [Fact]
    public void The_debrief_looks_like_its_picture()
    {
        using var stage = new Stage(library: Library.Shipped, meters: Meters.Debrief).On(new(ColourDepth.Full, Ground.Light));
        stage.Press(Key.Enter).Take("1", "2", "2", "4", "2", "2", "2", "2").ToPart("What happened");
        ShouldMatch("debrief", stage, dark: false);
    }

    [Theory, InlineData("rounded"), InlineData("square"), InlineData("plain")]
    public void The_line_looks_like_its_picture_in_all_signs(string signs)
    {
        using var stage = new Stage(library: [new("small", Scenarios.Small, "small", null)], meters: Meters.Debrief);
        stage.On(new(ColourDepth.Full, Ground.Light)).Press(Key.Enter).Take("1", "1").ToPart("More").In(Signs.Named(signs));
        ShouldMatch($"signs-{signs}", stage, dark: false);
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
