using System.Collections.Immutable;
using System.Text;
using CsCheck;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Templates;
using TrustSim.Core.Expected;
using TrustSim.Core.Play;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Text;

namespace TrustSim.Authoring.Tests.Templates;

public sealed class TemplateTests
{
    static readonly string[] Nasty =
    [
        "A: B", "it's", "say \"no\"", "back\\slash", "# not a note", "x # y", "- item", "? what", "! tag", "& anchor", "* alias", "[list]",
            "{map}", "{{you}}", "{{maya}}", "{{more-people}}", "| block", "> folded",
        "@at", "`tick`", "%percent", "yes", "no", "null", "~", "1", "1.5", "---", "...", "Łukasz Żak", "李 明", "Ana-María", "O'Neill",
            "Jürgen", "Team Lead", "work", "Or", "🚀 Rocket", "a,b", "trailing:", ":leading", "\"", "'", "\\", "$1", "${0}", "<<", "=",
    ];

    static readonly Gen<string> One = Gen.Int[0, Nasty.Length - 1].Select(index => Nasty[index]);

    static readonly Gen<string> Text = Gen.OneOf(One, Gen.Select(One, One).Select((a, b) => $"{a} {b}"), AnyText.Plain, AnyText.Any)
        .Select(ScaffoldAnswers.Tidy).Where(text => ScaffoldAnswers.ValidateText(text) is null);

    static readonly Gen<ImmutableArray<string>> Team = Text.Where(text => text.Length <= 60).Array[0, 12]
        .Select(names => names.DistinctBy(name => name.ToUpperInvariant()).ToImmutableArray())
        .Where(names => ScaffoldAnswers.ValidateTeam(names) is null);

    static readonly Gen<ScaffoldAnswers> Answers =
        Gen.Select(Text, Text, Gen.Int[1, ScaffoldAnswers.MostMinutes], Team)
            .Select((title, you, minutes, team) => new ScaffoldAnswers(title, you, minutes, team));

    public static TheoryData<string> Names => [.. Template.All.Select(template => template.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Any_answers_give_a_valid_playable_scenario_that_contains_them(string name) => Answers.Holds((answers, met) =>
    {
        var template = Of(name);
        var text = template.Fill(answers, "new.yaml");
        var reading = Read(template, answers);
        reading.Diagnostics.ShouldAllBe(found => found.Code.Severity == Severity.Information, text);
        var scenario = reading.Scenario.ShouldNotBeNull();
        (scenario.About.Title, scenario.About.You, scenario.About.Minutes).ShouldBe((answers.Title, answers.You, answers.Minutes));
        scenario.Team.Select(member => member.Name)
            .ShouldBe([.. answers.Team.Select(ScaffoldAnswers.NameOf), .. template.Usual.Team.Skip(answers.Team.Length)]);
        foreach (var archetype in Enum.GetValues<Archetype>()) ArchetypePlayer.Play(scenario, archetype).Ending.ShouldNotBeNull();
        reading.Plays.Length.ShouldBeGreaterThanOrEqualTo(3);
        foreach (var written in reading.Plays)
            Trial.Run(scenario, written.Play).Shortfalls.ShouldBeEmpty($"{written.Play.Id} of {scenario.Team.Length} people");
        met.Note("a title that is not plain", answers.Title.Any(letter => !char.IsAscii(letter)));
        met.Note("a name that is not plain", answers.Team.Any(person => person.Any(letter => !char.IsAscii(letter))));
        met.Note("the template's own team", answers.Team.IsEmpty);
        met.Note("more people than the template has", answers.Team.Length > template.Usual.Team.Length);
    }, ["a title that is not plain", "a name that is not plain", "the template's own team", "more people than the template has"],
        cases: 100);

    [Fact]
    public void What_cannot_be_shown_is_refused_with_a_reason_that_can() => AnyText.Any.Holds((text, met) =>
    {
        var problem = ScaffoldAnswers.ValidateText(text);
        if (problem is not null) ControlCharacters.Escape(problem).ShouldBe(problem);
        ScaffoldAnswers.ValidateText(ControlCharacters.Escape(ScaffoldAnswers.Tidy(text)))?.ShouldNotContain("cannot be shown");
        met.Note("refused", problem is not null);
        met.Note("accepted", problem is null);
    }, ["refused", "accepted"], cases: 1_000);

    [Fact]
    public void A_long_answer_is_quoted_without_half_a_character() =>
        ScaffoldAnswers.ValidateText(new string('x', 19) + string.Concat(Enumerable.Repeat("🚀", 200))).ShouldNotBeNull()
            .ShouldNotContain('\uFFFD');

    [Theory, MemberData(nameof(Names))]
    public void Titles_and_roles_that_stand_with_a_name_are_known_for_what_they_are(string name)
    {
        var text = Of(name).Fill(
            Of(name).Usual with { Team = ["Dr. Paul Weiss", "Mary O'Neill (nurse: ward 4)", "Frau Schmidt"] }, "new.yaml");
        var team = Read(Of(name), Of(name).Usual with { Team = ["Dr. Paul Weiss", "Mary O'Neill (nurse: ward 4)", "Frau Schmidt"] })
            .Scenario!.Team;
        team.Take(3).Select(member => (member.Id.Value, member.Name, member.FirstName))
            .ShouldBe([("paul", "Dr. Paul Weiss", "Paul"), ("mary", "Mary O'Neill", "Mary"), ("schmidt", "Frau Schmidt", "Frau Schmidt")]);
        team[1].Role.ShouldBe("nurse: ward 4");
        team[0].Role.ShouldBe(Read(Of(name), Of(name).Usual).Scenario!.Team[0].Role);
        text.ShouldNotContain("Dr. dates");
    }

    [Fact]
    public void An_additional_person_brings_a_role()
    {
        var text = Template.All[0].Fill(Template.All[0].Usual with { Team = ["Ana", "Bo", "Cy", "Di (porter)"] }, "new.yaml");
        var di = ScenarioReader.Read(text, "new.yaml").Scenario!.Team[3];
        (di.Name, di.Role).ShouldBe(("Di", "porter"));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_ending_and_every_choice_can_be_reached(string name)
    {
        var scenario = Read(Of(name), Of(name).Usual).Scenario!;
        var (open, ends, taken) =
            (new Queue<Playthrough>([Playthrough.Start(scenario).ToQuestion()]), new HashSet<string>(), new HashSet<Decision>());
        while (open.TryDequeue(out var play))
        {
            if (play.Phase != Phase.Deciding) ends.Add(play.Ending!.Id.Value);
            foreach (var choice in play.OpenChoices)
            {
                taken.Add(new(play.Scene!.Scene.Id, choice.Id));
                open.Enqueue(play.Decide(choice.Id).ToQuestion());
            }
        }

        ends.ShouldBe(scenario.Scenes.Where(scene => scene.Ending is not null).Select(scene => scene.Id.Value), ignoreOrder: true);
        taken.ShouldBe(scenario.Scenes.SelectMany(scene => scene.Choices.Select(choice => new Decision(scene.Id, choice.Id))),
            ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_template_reads_like_a_shipped_scenario(string name)
    {
        var scenario = Read(Of(name), Of(name).Usual).Scenario!;
        Of(name).Fill(Of(name).Usual, "new.yaml").ShouldNotContain("{{");
        foreach (var scene in scenario.Scenes) Words(scene.Text).ShouldBeLessThanOrEqualTo(120, scene.Id.Value);
        foreach (var choice in scenario.Scenes.SelectMany(scene => scene.Choices))
        {
            Words(choice.Text).ShouldBeInRange(6, 20, choice.Id.Value);
            choice.Effects.Acts.ShouldAllBe(act => act.Why.Length > 0, choice.Id.Value);
        }
    }

    [Fact]
    public void Each_scene_of_a_workshop_that_asks_has_prompts() =>
        ScenarioReader.Read(Of("workshop").Fill(Of("workshop").Usual, "new.yaml"), "new.yaml").Scenario!.Scenes
            .Where(scene => !scene.Choices.IsEmpty).ShouldAllBe(scene => scene.Discuss.Length >= 2);

    [Fact]
    public void The_same_title_in_two_folders_gives_two_ids()
    {
        string IdIn(string path) => ScenarioReader.Read(Template.All[0].Fill(Template.All[0].Usual, path), "new.yaml").Scenario!.About.Id;

        IdIn("/one/new.yaml").ShouldNotBe(IdIn("/two/new.yaml"));
        IdIn("/one/new.yaml").ShouldBe(IdIn("/one/new.yaml"));
        IdIn("/one/new.yaml").ShouldStartWith("the-week-before-christmas-");
        (Template.All[0].Usual with { Title = new('x', 200) }).IdIn("new.yaml").Length.ShouldBe(64);
    }

    [Fact]
    public void Names_become_ids_that_one_can_read()
    {
        var scenario =
            ScenarioReader.Read(
                Of("one-dilemma")
                    .Fill(
                        Of("one-dilemma").Usual with { Team = ["Tomás Reyes", "Jürgen Ötz", "李 明", "Team Player", "Toma\u0301s Lind",
                            "Tomás Lind"] }, "new.yaml"), "new.yaml").Scenario!;
        scenario.Team.Select(member => member.Id.Value).ShouldBe(["tomas", "juergen", "person-3", "team-1", "tomas-2", "tomas-3"]);
        // Two people have the same first name, so prose uses both names.
        scenario.Scenes[0].Text.ShouldContain("Tomás Reyes wants to sit");
    }

    static ScenarioReading Read(Template template, ScaffoldAnswers answers)
    {
        var episodes = template.FillEpisodes(answers, "new.yaml").ToDictionary(episode => episode.File, episode => episode.Text);
        return ScenarioReader.Read(template.Fill(answers, "new.yaml"), "new.yaml", path => episodes.TryGetValue(path, out var text)
            ? OpenedFile.From(Encoding.UTF8.GetBytes(text)) : OpenedFile.Refused(OpenedFile.NotThere));
    }

    static Template Of(string name) => Template.All.Single(template => template.Name == name);

    static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
