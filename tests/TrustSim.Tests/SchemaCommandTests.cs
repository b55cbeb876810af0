using TrustSim.Authoring.EditorSchema;

namespace TrustSim.Tests;

public sealed class SchemaCommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim-schema-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Schema_is_printed()
    {
        var run = ProgramRun.Of("schema");
        run.ShouldBe(new(0, ScenarioJsonSchema.Text(), ""));
    }

    [Fact]
    public void Schema_is_written_to_a_file_and_the_line_for_scenarios_is_shown()
    {
        var file = Path.Combine(folder, "own.schema.json");
        var run = ProgramRun.Of("schema", "--output", file);
        run.ExitCode.ShouldBe(0, run.Errors);
        File.ReadAllText(file).ShouldBe(ScenarioJsonSchema.Text());
        run.Lines.ShouldContain("# yaml-language-server: $schema=./own.schema.json");
    }

    [Fact]
    public void A_blank_in_the_name_does_not_end_it() =>
        ProgramRun.Of("schema", "--output", Path.Combine(folder, "my schema #1.json")).Lines
            .ShouldContain("# yaml-language-server: $schema=./my%20schema%20%231.json");

    [Fact]
    public void An_unwritable_file_is_reported()
    {
        var run = ProgramRun.Of("schema", "--output", Path.Combine(folder, "gone", "own.schema.json"));
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("own.schema.json” cannot be written: ");
        ProgramRun.Of("schema", "--output", folder).ExitCode.ShouldBe(2);
        ProgramRun.Of("schema", "--output", "").ExitCode.ShouldBe(2);
    }
}
