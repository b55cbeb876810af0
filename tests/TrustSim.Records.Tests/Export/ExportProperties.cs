using System.Globalization;
using System.Text.Json;
using TrustSim.Core.Tests.Given;
using TrustSim.Corpus;
using TrustSim.Records.Export;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Export;

/// <summary>An export of any playthrough is complete, adds up, and can be imported.</summary>
public sealed class ExportProperties
{
    const double Tolerance = 1e-9;
    const int Cases = 100;

    [Fact]
    public void Export_import_and_export_again_give_the_same_bytes() => Exported.Explorations.Holds(
        (given, met) =>
        {
            using var exported = Exported.Of(given);
            if (exported.Journal is null) return;
            exported.Note(met);
            var before = Written.Json(exported.Document);
            var (plays, problem) = Written.Read(before);
            problem.ShouldBeNull();
            var import = PlaythroughImport.From(plays.ShouldHaveSingleItem(), exported.StoreElsewhere);
            import.Remark.ShouldBeNull();
            exported.StoreElsewhere.Add(import.Copy!);
            var copy = PlaythroughStore.CopyOf(exported.JournalElsewhere)!;
            Written.Json(PlaythroughParts.DocumentOf(copy, exported.StoreElsewhere.StateAt)!).ShouldBe(before);
        },
        Exported.Interesting,
        Cases);

    [Fact]
    public void An_imported_playthrough_is_saved_like_any_other() => Exported.Explorations.Holds(
        (given, met) =>
        {
            using var exported = Exported.Of(given);
            if (exported.Journal is null) return;
            exported.Note(met);
            exported.StoreElsewhere.Add(PlaythroughImport.From(exported.Document, exported.StoreElsewhere).Copy!);
            var (here, there) = (exported.Store.All().ShouldHaveSingleItem(), exported.StoreElsewhere.All().ShouldHaveSingleItem());
            there.Remark.ShouldBeNull();
            there.Tree!.Id.ShouldBe(here.Tree!.Id);
            there.Tree.Alias.ShouldBe("Heron");
            there.Tree.Branches.Select(Describe).ShouldBe(here.Tree.Branches.Select(Describe));
            there.Playthrough!.Decisions.ShouldBe(here.Playthrough!.Decisions);
            there.Playthrough.Phase.ShouldBe(here.Playthrough.Phase);
            using var goesOn = exported.StoreElsewhere.Resume(there);
            goesOn.Problem.ShouldBeNull();
        },
        Exported.Interesting,
        Cases);

    [Fact]
    public void Private_writing_stays_in_the_journal() => Exported.Explorations.Holds(
        (given, met) =>
        {
            using var exported = Exported.Of(given);
            if (exported.Journal is null) return;
            exported.Note(met);
            File.ReadAllText(exported.Journal).ShouldContain("secret");
            Written.Json(exported.Document).ShouldNotContain("secret");
        },
        Exported.Interesting,
        cases: 20);

    [Fact]
    public void On_every_path_the_ledger_adds_up_to_the_meters_of_every_week() => Exported.Explorations.Holds(
        (given, met) =>
        {
            using var exported = Exported.Of(given);
            if (exported.Journal is null) return;
            exported.Note(met);
            var document = Written.Read(Written.Json(exported.Document)).Playthroughs[0];
            foreach (var path in document.Others.Append(document.Path)) ShouldAddUp(path);
        },
        Exported.Interesting,
        Cases);

    [Fact]
    public void In_the_table_and_in_statements_changes_add_up_to_the_same_meters() => Exported.Explorations.Holds(
        (given, met) =>
        {
            using var exported = Exported.Of(given);
            if (exported.Journal is null) return;
            exported.Note(met);
            var document = exported.Document;
            var meters =
                document.Others.Append(document.Path)
                    .ToDictionary(path => $"{path.Number}",
                        path => (path.Opening, After: path.Decisions.Select(decision => decision.After).ToList()));
            var (names, rows) =
                (PlaythroughCsv.Columns.Select(column => column.Name).ToList(),
                    CsvCells.Read(Written.Csv(document)).Skip(1).ToList());
            foreach (var path in rows.Where(row => Cell(row, "taken") == "1").GroupBy(row => Cell(row, "path")))
            {
                var (trust, fear) = (meters[path.Key].Opening.Trust, meters[path.Key].Opening.Fear);
                foreach (var (index, (row, after)) in path.Zip(meters[path.Key].After).Index())
                {
                    // The table has whole numbers, as the program shows them, and each change is rounded.
                    var rounded = .5001 * (index + 2);
                    (trust, fear) = (trust + Figure(row, "trust_change"), fear + Figure(row, "fear_change"));
                    trust.ShouldBe(after.Trust, rounded);
                    fear.ShouldBe(after.Fear, rounded);
                    Figure(row, "trust").ShouldBe(after.Trust, .5001);
                }
            }

            using var statements = JsonDocument.Parse(Written.Xapi(document));
            var said =
                statements.RootElement.EnumerateArray()
                    .Where(statement => statement.GetProperty("verb").GetProperty("id").GetString() == XapiWords.Responded)
                .Select(
                    statement =>
                        statement.GetProperty("result").GetProperty("extensions").GetProperty(XapiWords.Extension + "trust").GetDouble());
            said.Distinct()
                .ShouldBe(meters.Values.SelectMany(path => path.After).Select(after => after.Trust).Distinct(), ignoreOrder: true);

            string Cell(string[] row, string name) => row[names.IndexOf(name)];
            double Figure(string[] row, string name) => double.Parse(Cell(row, name), CultureInfo.InvariantCulture);
        },
        Exported.Interesting,
        Cases);

    [Fact]
    public void Every_decision_has_its_open_options_including_the_one_taken() => Exported.Explorations.Holds(
        (given, met) =>
        {
            using var exported = Exported.Of(given);
            if (exported.Journal is null) return;
            exported.Note(met);
            var tree = exported.Store.All()[0].Tree!;
            var document = exported.Document;
            document.Others.Append(document.Path).OrderBy(path => path.Number)
                .Select(path => string.Join(' ', path.Decisions.Select(decision => $"{decision.Scene}.{decision.Choice}@{decision.At:O}")))
                .ShouldBe(tree.Branches.Select(branch => string.Join(' ', branch.Taken.Select(taken => $"{taken.Decision}@{taken.At:O}"))));
            foreach (var decision in document.Others.Append(document.Path).SelectMany(path => path.Decisions))
            {
                decision.Open.Count(option => option.Choice == decision.Choice).ShouldBe(1);
                decision.Open.Select(option => option.Choice)
                    .ShouldBeSubsetOf(given.Scenario[new Core.Story.SceneId(decision.Scene)].Choices.Select(choice => choice.Id.Value));
            }
        },
        Exported.Interesting,
        Cases);

    static void ShouldAddUp(PathPart path)
    {
        var ledger = path.Ledger.ShouldNotBeNull();
        var standings = path.Weeks.Append(path.Decisions.LastOrDefault()?.After).OfType<StandingPart>();
        foreach (var standing in standings)
        {
            foreach (var person in standing.People)
            {
                // Whoever joins later is not in the opening, and begins with their own levels.
                if (path.Opening.People.SingleOrDefault(other => other.Id == person.Id) is not { } opening) continue;
                var moods = ledger.Moods.Where(entry => entry.Person == person.Id && entry.Week <= standing.Week).ToList();
                (opening.Trust + moods.Sum(entry => entry.Trust)).ShouldBe(person.Trust, Tolerance);
                (opening.Fear + moods.Sum(entry => entry.Fear)).ShouldBe(person.Fear, Tolerance);
            }

            standing.People.Average(person => person.Trust).ShouldBe(standing.Trust, Tolerance);
            (path.Opening.Clarity + ledger.Clarity.Where(entry => entry.Week <= standing.Week).Sum(entry => entry.Points)).ShouldBe(
                standing.Clarity, Tolerance);
            (path.Opening.Work + ledger.Work.Where(entry => entry.Week <= standing.Week).Sum(entry => entry.Weeks)).ShouldBe(
                standing.Work, Tolerance);
        }

        // The weeks before a question are those of the standing that it came with, once nothing more is decided in them.
        foreach (var decision in path.Decisions)
        {
            if (decision.Number == path.Decisions.Length || path.Decisions[decision.Number].Week > decision.After.Week)
                Standing(path.Weeks[decision.After.Week - 1]).ShouldBe(Standing(decision.After));
        }
    }

    static string Standing(StandingPart standing) =>
        $"{standing.Week} {standing.Trust:R} {standing.Fear:R} {standing.Clarity:R} {standing.Work:R} {string.Join(' ', standing.People)}";

    static string Describe(Branch branch) =>
        $"{branch.Number} {branch.Name} {branch.IsDone} {branch.DoneAt} "
            + string.Join(' ', branch.Taken.Select(taken => $"{taken.Decision}@{taken.At:O}{string.Join(',', taken.Predictions)}"));
}
