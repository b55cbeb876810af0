using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Tests.Corpus;

public sealed class GoodTests
{
    public static TheoryData<string> Files => [.. CorpusFolder.Names("good")];

    [Theory, MemberData(nameof(Files))]
    public void A_good_file_gives_no_diagnostics(string name)
    {
        var reading = Reading(name);
        reading.Diagnostics.Where(found => found.Code != DiagnosticCatalogue.TeamSize).ShouldBeEmpty();
        reading.IsClean.ShouldBeTrue();
        reading.Scenario.ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(Files))]
    public void Line_ends_of_Windows_change_nothing(string name)
    {
        var text = System.Text.Encoding.UTF8.GetString(CorpusFolder.Read("good", name));
        var reading = ScenarioReader.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal), name);
        reading.Scenario.ShouldNotBeNull();
        reading.Diagnostics.ShouldBe(Reading(name).Diagnostics);
        reading.Scenario.Scenes.Select(scene => scene.Text).ShouldBe(Scenario(name).Scenes.Select(scene => scene.Text));
    }

    [Fact]
    public void Missing_keys_of_the_smallest_file_have_their_defaults()
    {
        var scenario = Scenario("smallest.yaml");
        scenario.About.Id.ShouldBe("smallest");
        scenario.About.Minutes.ShouldBe(15);
        scenario.Start.Value.ShouldBe("monday");
        var maya = scenario.Team.ShouldHaveSingleItem();
        (maya.Name, maya.Temperament, maya.Trust, maya.Fear).ShouldBe(("Maya", Temperament.Steady, null, null));
        var monday = scenario.Scenes.ShouldHaveSingleItem();
        (monday.Title, monday.Ask, monday.Later, monday.When, monday.Ending).ShouldBe(("", "What do you do?", 0, null, null));
        monday.Choices.Select(choice => choice.Id.Value).ShouldBe(["ask", "tell"]);
        monday.Choices.ShouldAllBe(
            choice => choice.Effects.Acts.IsEmpty && choice.Effects.Work == null && choice.Then.IsEmpty && choice.When == null);
    }

    [Fact]
    public void People_and_risks_land_where_they_should()
    {
        var scenario = Scenario("everything.yaml");
        scenario.About.You.ShouldBe("Team lead; it's your third week");
        scenario.About.Summary.ShouldBe("Each key of the format stands here at least once, so that a reader who forgets one is found out.");
        var maya = scenario[new MemberId("maya")];
        (maya.Temperament, maya.Trust, maya.Fear).ShouldBe((Temperament.Guarded, 50, 35.5));
        maya.CaresAbout.ShouldBe([TrustKey.TakeTheHit, TrustKey.OpenUp]);
        scenario[new MemberId("tomas")].CaresAbout.ShouldBe([TrustKey.BuildUp]);
        var certificate = scenario[new RiskId("certificate")];
        (certificate.Courage, certificate.Cost, certificate.DueWeeks, certificate.DueScene).ShouldBe(
            (Strength.Clear, Strength.Strong, 3, null));
        certificate.Says.ShouldBe("The certificate expires on Sunday.\n\nNobody owns it.");
        certificate.Lands.ShouldContain("fails — at once");
        scenario[new RiskId("invoice")].DueScene.ShouldBe(new SceneId("renewal-day"));
        scenario[new RiskId("offer")].DueWeeks.ShouldBeNull();
    }

    [Fact]
    public void What_screens_show_before_and_after_play_lands_where_it_should()
    {
        var scenario = Scenario("everything.yaml");
        (scenario.About.Warning, scenario.About.Order).ShouldBe(("Somebody loses a night's sleep.", 3));
        scenario.About.Debrief.ShouldBe(["What would you have wanted to hear at 02:14?"]);
        scenario[new MemberId("tomas")].FirstName.ShouldBe("Tom");
        scenario[new RiskId("certificate")].Called.ShouldBe("the certificate");
        scenario[new RiskId("invoice")].Called.ShouldBeEmpty();
    }

    [Fact]
    public void People_outside_the_team_land_where_they_should()
    {
        var scenario = Scenario("everything.yaml");
        var clara = scenario.Others[0];
        (clara.Name, clara.Role, clara.About, clara.FirstName).ShouldBe(
            ("Clara Voss", "VP Customers", "Answers to the customer before nine.", "Ms Voss"));
        (scenario.Others[1].Name, scenario.Others[1].Role).ShouldBe(("Courier", ""));
        scenario[new SceneId("two-in-the-morning")].Says[1].Speaker.ShouldBe(clara.Id);
        scenario.SpeakerOf(clara.Id).ShouldBe(clara);
        scenario.IsInTeam(clara.Id).ShouldBeFalse();
    }

    [Fact]
    public void Somebody_joins_and_leaves_with_the_scenes_that_the_file_names()
    {
        var scenario = Scenario("everything.yaml");
        Member Of(string id) => scenario[new MemberId(id)];
        (Of("rui").From, Of("rui").Until).ShouldBe((new SceneId("morning"), new SceneId("renewal-day")));
        (Of("jun").From, Of("jun").Until).ShouldBe((null, new SceneId("renewal-day")));
        (Of("maya").From, Of("maya").Until).ShouldBe((null, null));
    }

    [Fact]
    public void Who_sees_an_act_is_a_word_or_people_and_groups()
    {
        var scenario = Scenario("everything.yaml");
        var acts = scenario[new SceneId("two-in-the-morning")].Choices[0].Effects.Acts;
        (acts[0].Audience, acts[0].SeenBy.IsEmpty).ShouldBe((Audience.Public, true));
        acts[1].SeenBy.Select(id => id.Value).ShouldBe(["maya", "ines", "samir"]);
        acts[1].AudienceFor(new("maya")).ShouldBe(Audience.Team);
        acts[1].AudienceFor(new("greta")).ShouldBe(Audience.Private);
        scenario[new SceneId("put-it-right")].Choices[1].Effects.Repairs.ShouldHaveSingleItem().SeenBy.ShouldBe([new("greta")]);
    }

    [Fact]
    public void Who_is_away_sees_what_is_public_or_names_them()
    {
        var scenario = Scenario("everything.yaml");
        var (scene, rui, greta) = (scenario[new SceneId("put-it-right")], new MemberId("rui"), new MemberId("greta"));
        scene.Away.ShouldBe([rui, greta]);
        var (toAll, toSome) = (scene.Choices[0].Effects.Repairs, scene.Choices[1].Effects.Repairs);
        toAll.Select(repair => repair.IsAimedAt(rui)).ShouldBe([true, false]);
        toSome.ShouldHaveSingleItem().IsAimedAt(greta).ShouldBeTrue();
        scene.Choices[2].Effects.Acts.Select(act => (act.IsAimedAt(greta), act.AudienceFor(greta)))
            .ShouldBe([(true, Audience.Team), (false, Audience.Private), (false, Audience.Private)]);
    }

    [Fact]
    public void A_text_that_varies_has_its_parts()
    {
        var scenario = Scenario("everything.yaml");
        var morning = scenario[new SceneId("morning")];
        morning.Parts.Select(part => part.When?.Text).ShouldBe([null, "owned", "warnings >= 1"]);
        morning.Parts[2].Text.ShouldBe("Somebody has counted your warnings.\n\nIt was not Maya.");
        morning.Text.ShouldStartWith("The thread has forty answers.\n\nNobody asks");
        var martyr = scenario[new SceneId("two-in-the-morning")].Choices[2];
        martyr.AfterParts.Select(part => part.When?.Text).ShouldBe([null, "trust(team) < 30"]);
        scenario[new SceneId("renewal-day")].Parts.ShouldBeEmpty();
    }

    [Fact]
    public void Notes_for_the_facilitator_and_currencies_land_where_they_should()
    {
        var scenario = Scenario("everything.yaml");
        scenario.About.Currencies.ShouldBe([new MarkId("warnings")]);
        scenario.About.Notes.ShouldBe(
            ["Begin with the clock on the wall.", "Whoever has been on call is asked last.\n\nThey know the story already."]);
        scenario[new SceneId("two-in-the-morning")].Notes.ShouldBe(["Do not say what the VP does with the name."]);
        scenario[new SceneId("morning")].Notes.ShouldBeEmpty();
    }

    [Fact]
    public void A_step_of_time_has_the_name_that_the_file_gives_it()
    {
        Scenario("everything.yaml").About.Step.ShouldBe(new StepUnit(null, "shift", "shifts"));
        Scenario("smallest.yaml").About.Step.ShouldBe(StepUnit.Week);
        Scenario("everything.yaml")[new SceneId("renewal-day")].Later.ShouldBe(2);
    }

    [Fact]
    public void A_choice_says_whether_a_week_passes_with_it_and_else_its_scene_does()
    {
        var scenario = Scenario("everything.yaml");
        bool SameWeek(string scene, int choice) => scenario[new SceneId(scene)].Choices[choice].Effects.SameWeek;
        (SameWeek("put-it-right", 0), SameWeek("put-it-right", 1)).ShouldBe((false, true));
        (SameWeek("one-more", 0), SameWeek("one-more", 1)).ShouldBe((true, false));
    }

    [Fact]
    public void Choices_land_where_they_should()
    {
        var scenario = Scenario("everything.yaml");
        var scene = scenario[new SceneId("two-in-the-morning")];
        var (own, name, martyr) = (scene.Choices[0], scene.Choices[1], scene.Choices[2]);
        own.Effects.Acts[0]
            .ShouldBe(
                new Act(TrustKey.TakeTheHit, Polarity.Honoured, Strength.Strong, own.Effects.Acts[0].Toward, Audience.Public, null,
                    "You named your own decision first."));
        own.Effects.Acts[1].Toward.Select(id => id.Value).ShouldBe(["maya", "ines", "samir"]);
        (own.Effects.Clarity, own.Effects.Work).ShouldBe((new Push(true, Strength.Clear), new Push(false, Strength.Slight)));
        own.Sets.Select(set => (set.Key.Value, set.Value)).ShouldBe([("owned", true), ("named", false)]);
        name.After.ShouldBe(own.After);
        name.Effects.Acts.Select(act => act.Breach).ShouldBe([Breach.Care, Breach.Honesty]);
        name.Adds.Select(add => (add.Key.Value, add.Value)).ShouldBe([("posts", 1), ("warnings", 2)]);
        name.Then.Select(exit => (exit.To.Value, exit.When is null)).ShouldBe([("morning", false), ("morning", false), ("morning", true)]);
        martyr.Effects.Acts.ShouldHaveSingleItem().Polarity.ShouldBe(Polarity.Overdone);
        scene.Says[2].When!.Text.ShouldBe("voice(ines) >= 20 and kept(certificate)");
        scenario[new SceneId("put-it-right")].Choices[0].Effects.Repairs.Select(repair => (repair.Of, repair.By, repair.Audience))
            .ShouldBe([(TrustKey.TakeTheHit, RepairKind.Both, Audience.Public), (TrustKey.BuildUp, RepairKind.Words, Audience.Team)]);
        scenario[new SceneId("put-it-right")].Choices[1].Effects.Repairs.ShouldHaveSingleItem().Toward
            .ShouldBe([new("tomas"), new("greta")]);
        scenario[new RiskId("offer")].KnownBy.ShouldBe([new("tomas"), new("greta")]);
    }

    [Fact]
    public void An_alias_gives_what_its_anchor_names()
    {
        var scenario = Scenario("everything.yaml");
        var (here, there) = (scenario[new SceneId("one-more")].Choices[0], scenario[new SceneId("put-it-right")].Choices[2]);
        // Whether a week passes with it, and who is away, its scene says.
        (here with { Effects = here.Effects with { SameWeek = false } })
            .ShouldBeEquivalentTo(there with
            {
                Effects = there.Effects with { Acts = [.. there.Effects.Acts.Select(act => act with { Away = [] })] },
            });
    }

    [Fact]
    public void Text_is_read_the_same_however_it_is_quoted()
    {
        var scenario = Scenario("quotes-and-blocks.yaml");
        scenario.About.Title.ShouldBe("Every way to write a text");
        scenario.About.Summary.ShouldBe("Plain text goes on over the next lines, and a line further.");
        scenario.About.You.ShouldBe("Folded text, which ends with a line end.\nA second paragraph.");
        scenario.About.Keywords.ShouldBe(["incident", "blame, and what follows"]);
        scenario.Team[0].Name.ShouldBe("Maya \"M\" Okafor");
        var monday = scenario.Scenes[0];
        monday.Text.ShouldBe("Two spaces of the text's own.\nNone here.");
        monday.Says.Select(line => line.Text).ShouldBe(["Don't: not now.", "\"Not now\" is what we said in March."]);
        monday.Choices[2].Text.ShouldBe("A hyphen on a line of its own.");
    }

    static ScenarioReading Reading(string name) => ScenarioReader.Read(CorpusFolder.Read("good", name), name);

    static Scenario Scenario(string name) => Reading(name).Scenario.ShouldNotBeNull();
}
