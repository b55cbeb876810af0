using TrustSim.Core.Workshops;

namespace TrustSim.Records.Tests.Workshops;

/// <summary>Workshops of earlier versions. The files never change: every version opens them or explains why not.</summary>
public sealed class WorkshopCorpusTests : GroupGiven
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "workshops");

    /// <summary>The file, the state of its workshop with each group's decisions, and the expected message.</summary>
    public static TheoryData<string, string, string> Journals => new()
    {
        { "version-1/all-kinds", "Debrief: Left yes-1 no-2 yes-3 | Right no-1", "" },
        { "version-1/secret", "Voting: The room ", "" },
        { "version-1/tables", "Debrief: The room no-1", "" },
        { "version-1/torn", "Reading: The room ", "" },
        { "version-1/damaged", "Reading: The room ", "line 3 is damaged" },
        { "version-1/newer-kind", "Reading: The room ",
            "line 3 says something that only a newer version of TrustSim understands (“applause”)" },
        { "version-1/newer-version", "", "it was written by a newer version of TrustSim" },
    };

    [Theory, MemberData(nameof(Journals))]
    public void Every_workshop_opens_or_explains(string name, string stands, string problem)
    {
        Directory.CreateDirectory(Workshops);
        var path = Path.Combine(Workshops, "kept.journal");
        File.Copy(Path.Combine(Folder, name + ".journal"), path);
        var before = File.ReadAllBytes(path);
        var kept = Kept;
        kept.Problem.InWords().ShouldBe(problem.Length == 0 ? null : problem);
        kept.IsTorn.ShouldBe(name.EndsWith("/torn", StringComparison.Ordinal));
        (kept.Workshop is null ? "" : Stands(kept.Workshop)).ShouldBe(stands);
        File.ReadAllBytes(path).ShouldBe(before);
        using var session = Store.Resume(kept).Session;
        (session is null).ShouldBe(problem.Length > 0);
        if (session is null) File.ReadAllBytes(path).ShouldBe(before);
    }

    [Fact]
    public void Every_workshop_of_the_corpus_is_tried() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/'))
            .ShouldBe(Journals.Select(row => row.Data.Item1), ignoreOrder: true);

    [Fact]
    public void Version_1_keeps_votes_talk_remarks_and_commitments()
    {
        Directory.CreateDirectory(Workshops);
        File.Copy(Path.Combine(Folder, "version-1", "all-kinds.journal"), Path.Combine(Workshops, "kept.journal"));
        var workshop = Kept.Workshop!;
        var first = workshop.Groups[0].Decisions[0];
        first.Ballots.Select(ballot => (ballot.Way, string.Join(' ', ballot.Choices.Select(ballot.Of))))
            .ShouldBe([(BallotWay.Hands, "2 1"), (BallotWay.Secret, "1 0")]);
        first.Talked.ShouldBeGreaterThan(TimeSpan.Zero);
        first.Remarks.ShouldBe([new(new("no-1"), "Ada will hear of it.")]);
        first.By.ShouldBe(DecidedBy.Votes);
        workshop.Groups[1].Decisions[0].By.ShouldBe(DecidedBy.Facilitator);
        workshop.Commitments.ShouldBe([new("Left", "To ask before I answer."), new("Right", "To wait a day.")]);
        workshop.Time.Minutes.ShouldBeGreaterThan(45);
        workshop.Time.Earlier.ShouldBeGreaterThan(TimeSpan.Zero);
        string.Join(' ',
            File.ReadLines(Path.Combine(Folder, "version-1", "all-kinds.journal")).Skip(1)
                .Select(line => line[(line.IndexOf("kind", StringComparison.Ordinal) + 7)..].Split('"')[0]).Distinct()
                    .Order(StringComparer.Ordinal))
            .ShouldBe("allow back cast close commit count decide discuss end extend go remark resume run stay stop talk vote",
                "each kind is in it");
    }

    static string Stands(Workshop workshop) =>
        $"{workshop.Stage}: " + string.Join(
            " | ",
            workshop.Groups.Select(group =>
                $"{group.Name} {string.Join(' ', group.Decisions.Select(decision => decision.Decision.Choice.Value))}"));
}
