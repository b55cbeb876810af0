using TrustSim.Core.Expected;

namespace TrustSim.Testing;

/// <summary>A scenario file with the results of its expected playthroughs.</summary>
/// <param name="Problems">The reasons why there was nothing to play, a line each; empty where there was.</param>
/// <param name="WasRead">Whether the file was readable.</param>
sealed record TestedFile(string File, ImmutableArray<TestedPlaythrough> Plays, ImmutableArray<string> Problems, bool WasRead)
{
    public bool Passed => Problems.IsEmpty && Plays.All(play => play.Passed);

    public static TestedFile From(ScenarioSource source)
    {
        try
        {
            var reading = source.Read();
            if (reading.Scenario is not { } scenario || reading.HasMistakesBeside)
                return new(source.File, [],
                    [
                        .. reading.Diagnostics.Where(diagnostic => diagnostic.Code.Severity == Severity.Error)
                            .Select(diagnostic => diagnostic.ToString())], WasRead: true);
            // A file without expectations does not pass: an author who runs `test` believes that it proves something.
            if (reading.Plays.IsEmpty)
                return new(source.File, [],
                    [Say.Text("test.nothing", ("file", Runs.FromName(source.File)))],
                        WasRead: true);
            return new(source.File,
                [
                    .. reading.Plays.Select(
                        written => new TestedPlaythrough(written.Play.Id, written.Place, Trial.Run(scenario, written.Play)))], [],
                            WasRead: true);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return Unread(source.File, FileProblem.CannotRead(source.File, exception));
        }
    }

    public static TestedFile Unread(string file, string problem) => new(file, [], [problem], WasRead: false);
}
