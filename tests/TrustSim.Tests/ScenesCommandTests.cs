using System.Text.Json.Nodes;

namespace TrustSim.Tests;

public sealed class ScenesCommandTests : IDisposable
{
    const string Story = """
        trustsim: 1
        title: The Late Van
        include: acts/two.yaml
        team: { kofi: {}, lise: {} }
        scenes:
          yard:
            title: Monday
            text: The van is late today.
            notes: [Let them wait., Then ask why.]
            choices:
              - { id: ring, text: Ring the driver., after: He says ten minutes. }
              - { id: wait, text: Wait. }
        """;

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-scenes-").FullName;

    public ScenesCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "acts"));
        File.WriteAllText(Path.Combine(folder, "acts", "two.yaml"), "scenes:\n  end: { ending: The End, text: =1+1 }\n");
        File.WriteAllText(Path.Combine(folder, "van.yaml"), Story);
    }

    string Scenario => Path.Combine(folder, "van.yaml");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_scene_is_a_line_with_its_words_minutes_and_notes()
    {
        var run = ProgramRun.Of("scenes", Scenario);
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Lines.ShouldBe([
            $"In {Scenario}:", "yard  decision     18 words   0.6 min  Monday", "    note: Let them wait.", "    note: Then ask why.",
            $"In {Path.Combine(folder, "acts/two.yaml")}:", "end   ending        2 words   0.0 min  The End", "2 scenes, 20 words."]);
    }

    [Fact]
    public void The_list_is_written_for_a_spreadsheet()
    {
        var file = Path.Combine(folder, "scenes.csv");
        ProgramRun.Of("scenes", Scenario, "--csv", file).Output.ShouldContain("The table is in");
        var rows = File.ReadAllText(file).Split("\r\n");
        rows[0].ShouldEndWith("file,scene,title,kind,words,minutes,answers,notes");
        rows[1].ShouldEndWith("van.yaml,yard,Monday,decision,18,0.6,2,Let them wait. / Then ask why.");
    }

    [Fact]
    public void And_as_JSON_for_programs()
    {
        var scenes = JsonNode.Parse(ProgramRun.Of("scenes", Scenario, "--json").Output)!["scenes"]!.AsArray();
        scenes.Select(scene => $"{scene!["scene"]} {scene["kind"]} {scene["words"]} {scene["notes"]!.AsArray().Count}")
            .ShouldBe(["yard decision 18 2", "end ending 2 0"]);
        ProgramRun.Of("scenes", Scenario, "--json", "--csv", "-").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void The_list_never_replaces_a_scenario()
    {
        ProgramRun.Of("scenes", Scenario, "--csv", Scenario).ExitCode.ShouldBe(2);
        File.ReadAllText(Scenario).ShouldBe(Story);
    }
}
