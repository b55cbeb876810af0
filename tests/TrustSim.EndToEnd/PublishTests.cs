using TrustSim.EndToEnd.Program;

namespace TrustSim.EndToEnd;

public sealed class PublishTests(PublishedProgram program)
{
    [Fact]
    public void Publishing_with_Native_AOT_has_no_warnings()
    {
        _ = program.File;
        if (program.PublishOutput is not { } output) return;
        output.ShouldNotContain("warning", Case.Insensitive);
        output.ShouldContain("TrustSim -> ");
    }

    [Fact]
    public void The_program_says_its_version_from_an_empty_folder() => program.Run(["--version"]).Output.ShouldMatch(
        @"^0\.1\.0( \(commit [0-9a-f]{12}\))?\n$");
}
