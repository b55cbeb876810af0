using TrustSim.Authoring.Format;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

/// <summary>Journals of earlier versions. The files never change: every version opens them or explains why not.</summary>
public sealed class CorpusTests : Given
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "journals");

    /// <summary>The file, its branches with the current one first, and the expected message.</summary>
    public static TheoryData<string, string, string> Journals => new()
    {
        { "version-1/whole", "ask-who", "" },
        { "version-1/finished", "own-it let-ada, done", "" },
        { "version-1/undone", "ask-who | own-it", "" },
        { "version-1/undone-to-none", " | own-it", "" },
        { "version-1/finished-and-undone", " | ask-who amends, done", "" },
        { "version-1/torn", " | own-it", "incomplete" },
        { "version-1/torn-header", "", "its first line is damaged" },
        { "version-1/damaged", "", "line 2 is damaged" },
        { "version-2/whole", "ask-who amends", "" },
        { "version-2/finished", "own-it let-ada, done", "" },
        { "version-2/roads", "wait go-along | ask-who amends, done | own-it", "" },
        { "version-2/all-kinds", "own-it let-ada, done | ask-who", "" },
        { "version-2/changed-scenario", "ask-who | ask-who go-along", "" },
        { "version-2/torn", "ask-who", "incomplete" },
        { "version-2/damaged", "", "line 3 is damaged" },
        { "version-2/newer-kind", "", "only a newer version of TrustSim understands (“vote”)" },
        { "version-2/newer-version", "", "it was written by a newer version of TrustSim" },
        { "version-2/newer-field", "ask-who amends", "" },
        { "version-2/from-a-file", "ask-who amends", "" },
    };

    [Theory, MemberData(nameof(Journals))]
    public void Every_journal_opens_or_explains(string name, string paths, string remark)
    {
        Directory.CreateDirectory(Plays);
        var path = Path.Combine(Plays, "kept.journal");
        File.Copy(Path.Combine(Folder, name + ".journal"), path);
        var before = File.ReadAllBytes(path);
        var kept = new PlaythroughStore(Plays, text => ScenarioReader.Read(text, "kept").Scenario, Now).All().ShouldHaveSingleItem();
        if (remark.Length == 0) kept.Remark.ShouldBeNull();
        else kept.Remark.InWords().ShouldNotBeNull().ShouldContain(remark);
        (kept.Playthrough is null).ShouldBe(paths.Length == 0);
        if (kept.Playthrough is not null)
            string.Join(" | ", kept.Tree!.Others.OrderBy(branch => branch.Number).Prepend(kept.Tree.Current).Select(Told)).ShouldBe(paths);
        File.ReadAllBytes(path).ShouldBe(before);
    }

    [Fact]
    public void Every_journal_of_the_corpus_is_tried() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/'))
            .ShouldBe(Journals.Select(row => row.Data.Item1), ignoreOrder: true);

    [Fact]
    public void Version_2_has_predictions_answers_and_commitments()
    {
        var tree = PlaythroughJournal.Rules.Read(File.ReadAllBytes(Path.Combine(Folder, "version-2", "all-kinds.journal"))).State!;
        tree.Current.Name.ShouldBe("The honest road");
        tree.Current.Taken[0].Predictions.ShouldBe([new Prediction(new("bo"), Move.Up, Move.Down)]);
        tree.Current.Reflections.ShouldHaveSingleItem().Answer.ShouldBe("When I swept up the glass.");
        tree.Commitment!.Text.ShouldBe("If Bo is quiet, then I will ask him what he has seen.");
        tree.Commitment.Seen.ShouldHaveSingleItem();
        tree.Alias.ShouldBe("Heron");
        tree.Resumed.ShouldHaveSingleItem();
        tree.Branches.SelectMany(branch => branch.Taken).ShouldAllBe(taken => taken.At != null);
    }

    [Fact]
    public void Version_2_may_know_the_file_that_its_scenario_was_read_from()
    {
        Tree("from-a-file").File.ShouldBe("/home/ada/scenarios/spill.yaml");
        Tree("whole").File.ShouldBeNull();

        static PlaythroughTree Tree(string name) =>
            PlaythroughJournal.Rules.Read(File.ReadAllBytes(Path.Combine(Folder, "version-2", name + ".journal"))).State!;
    }

    static string Told(Branch branch) => Chosen(branch) + (branch.IsDone ? ", done" : "");
}
