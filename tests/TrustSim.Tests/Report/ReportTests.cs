using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;
using TrustSim.Corpus;
using TrustSim.Records.History;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Html;
using TrustSim.Presentation.Plain;
using TrustSim.Presentation.Reports;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Pages;

namespace TrustSim.Tests.Report;

/// <summary>Both forms of both editions of a report.</summary>
public sealed class ReportTests : IDisposable
{
    const string Secret = "I was afraid of Ruth Adler.";

    static readonly string Text = File.ReadAllText(Path.Combine(Repository.Scenarios, "whose-idea.yaml"));
    static readonly Scenario Shipped = ScenarioReader.Read(Text, "whose-idea").Scenario!;

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("trustsim-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_figures_of_a_report_equal_those_of_the_debrief()
    {
        var subject = Subject(ArchetypePlayer.Play(Shipped, Archetype.Blamer));
        var debrief = Debrief.From(subject.Playthrough);
        foreach (var edition in Enum.GetValues<Edition>())
        {
            var page = Page(subject, edition);
            var weeks =
                page.Descendants("table")
                    .First(table => table.Element("caption")!.Value.StartsWith("How the team stood", StringComparison.Ordinal))
                        .Element("tbody")!.Elements("tr").ToList();
            weeks.Count.ShouldBe(debrief.Timeline.Length);
            foreach (var (row, point) in weeks.Zip(debrief.Timeline))
                row.Elements("td").Skip(1).Take(3).Select(cell => cell.Value)
                    .ShouldBe([Whole(point.Team.Trust), Whole(point.Team.Fear), Whole(point.Team.Clarity)]);
            foreach (var (row, key) in Rows(page, "In how many decisions").Zip(debrief.Keys))
                row.Elements("td").Take(3).Select(cell => int.Parse(cell.Value, CultureInfo.InvariantCulture))
                    .ShouldBe(Enum.GetValues<Polarity>().Select(polarity => key.Moments.Count(moment => moment.Polarity == polarity)));
            foreach (var (row, person) in Rows(page, "Trust and fear of each").Zip(debrief.People))
                row.Elements("td").Select(cell => cell.Value).Where((_, i) => i % 2 == 0)
                    .ShouldBe([Whole(person.Now.Trust), Whole(person.Now.Fear)]);
            var line = page.Descendants("polyline").First(drawn => drawn.Attribute("class")!.Value == "trust");
            line.Attribute("points")!.Value.Split(' ').Length.ShouldBe(debrief.Timeline.Length);
        }

        static string Whole(double value) => value.ToString("0", CultureInfo.InvariantCulture);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void The_plain_text_says_what_the_page_says(bool isFacilitators)
    {
        var subject = Subject(ArchetypePlayer.Play(Shipped, Archetype.Blamer));
        var edition = isFacilitators ? Edition.Facilitator : Edition.Participant;
        var lines = Lines(subject, edition);
        lines.ShouldAllBe(line => TextWidth.Measure(line) <= 76);
        var text = Words(string.Join(' ', lines));
        foreach (var said in Page(subject, edition).Descendants("main").Descendants()
            .Where(
                element =>
                    element.Name.LocalName is "p" or "h2" or "h3" or "h4" && element.Elements().All(mark => mark.Name.LocalName == "bdi"))
                        .Select(element => Words(element.Value)))
            text.ShouldContain(said);
        foreach (var choice in subject.Playthrough.Steps.SelectMany(step => step.Opened).SelectMany(opening => opening.Choices))
            text.ShouldContain(Words(Runs.FromScenario(choice.Text).Plain));
    }

    [Fact]
    public void The_facilitators_edition_has_prompts_and_other_paths_and_no_private_writing()
    {
        var subject = Subject(ArchetypePlayer.Play(Shipped, Archetype.Blamer));
        var (own, other) =
            (Words(string.Join(' ', Lines(subject, Edition.Participant))), Words(string.Join(' ', Lines(subject, Edition.Facilitator))));
        own.ShouldContain(Secret);
        own.ShouldContain("If they ask, then I will say");
        (other
            + Encoding.UTF8.GetString(HtmlRenderer.Render(PlaythroughReport.Create(subject, Edition.Facilitator), null))).ShouldNotContain(
                Secret);
        other.ShouldNotContain("If they ask");
        other.ShouldContain("belongs to them and is not in this edition");
        foreach (var prompt in subject.Playthrough.Steps.SelectMany(step => step.Opened).Where(opening => opening.Phase == Phase.Deciding)
            .SelectMany(opening => opening.Scene.Discuss))
        {
            other.ShouldContain(Words(Runs.FromScenario(prompt).Plain));
            own.ShouldNotContain(Words(Runs.FromScenario(prompt).Plain));
        }

        foreach (var step in subject.Playthrough.Steps.Skip(1))
        {
            foreach (var choice in subject.Playthrough.BackTo(step.Number).OpenChoices.Where(choice => choice != step.Choice))
            {
                var then =
                    Math.Round(subject.Playthrough.BackTo(step.Number).Decide(choice.Id).Current.Settled.Trust - step.Before.Trust,
                        MidpointRounding.AwayFromZero);
                other.ShouldContain(
                    $"Not taken: {Words(Runs.FromScenario(choice.Text).Plain)} "
                        + $"That week: {(then > 0 ? "+" : then < 0 ? "−" : "")}{Math.Abs(then)} trust");
            }
        }

        foreach (var said in (string[])[own, other]) said.ShouldContain("Practice. Nobody is being assessed.");
    }

    [Fact]
    public void The_report_of_an_unfinished_playthrough_says_so_and_has_its_latest_state()
    {
        var whole = ArchetypePlayer.Play(Shipped, Archetype.EarnsTrust);
        foreach (var taken in (int[])[1, 3])
        {
            var subject = Subject(Playthrough.Replay(Shipped, whole.Decisions.Take(taken)));
            var text = Words(string.Join(' ', Lines(subject, Edition.Participant)));
            text.ShouldContain($"This game is not finished. Played up to decision {taken}.");
            text.ShouldContain("Not decided yet");
            text.ShouldNotContain("At the end:");
            Page(subject, Edition.Facilitator).Descendants("h3")
                .ShouldContain(heading => heading.Value.StartsWith("Not decided yet", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Both_editions_compare_predictions_with_changes()
    {
        var play = ArchetypePlayer.Play(Shipped, Archetype.Blamer);
        var store = new PlaythroughStore(folder.FullName, _ => Shipped, TimeProvider.System);
        using (var session = store.Begin(Shipped, "text"))
        {
            session.Record(Playthrough.Replay(Shipped, play.Decisions.Take(1)));
            session.Predict(new(Shipped.Team[0].Id, Move.Up, Move.Down));
            session.Record(play);
        }

        var past = PlaythroughHistory.From(store).Plays.ShouldHaveSingleItem();
        var subject = ReportSubject.From(past, null);
        foreach (var edition in Enum.GetValues<Edition>())
        {
            var text = Words(string.Join(' ', Lines(subject, edition)));
            foreach (var passage in ForesightPage.Create(subject.Debrief, Foreseen.From(play, past.Branch))!.Blocks)
                text.ShouldContain(Words(passage.Text));
        }
    }

    [Theory, MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void Hostile_text_is_only_read_in_page_and_text(int number)
    {
        foreach (var line in HostileLines.Ten(number))
        {
            var play = Playthrough.Start(Hostile(line)).ToQuestion();
            play = play.Decide(play.OpenChoices[0].Id).ToQuestion();
            var subject = Subject(play, line);
            foreach (var edition in Enum.GetValues<Edition>())
            {
                var bytes = HtmlRenderer.Render(PlaythroughReport.Create(subject, edition), null);
                var raw = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
                ControlCharacters.Escape(raw).ShouldBe(raw);
                var page = Load(bytes);
                page.ShouldBeInert();
                page.Descendants("style").Count().ShouldBe(1);
                page.Descendants("h1").Single().Value.ShouldBe(Run.FromScenario(line).Text);
                foreach (var written in Lines(subject, edition))
                {
                    TextWidth.Measure(written).ShouldBeLessThanOrEqualTo(76);
                    ControlCharacters.Escape(written).ShouldBe(written);
                    written.ShouldNotContain('\n');
                }
            }
        }
    }

    ReportSubject Subject(Playthrough play, string? written = null)
    {
        var store =
            new PlaythroughStore(Path.Combine(folder.FullName, Guid.NewGuid().ToString("N")), _ => play.Scenario, TimeProvider.System);
        using (var session = store.Begin(play.Scenario, "text"))
        {
            session.Record(play);
            session.Reflect(written ?? "What was hard?", written ?? Secret);
            session.Commit(written ?? "If they ask, then I will say it.");
            session.SetAlias(written ?? "Heron");
        }

        return ReportSubject.From(PlaythroughHistory.From(store).Plays.ShouldHaveSingleItem(), null);
    }

    static Scenario Hostile(string text) => new(
        new("hostile", text, text, 3, text, [text], [text]),
        [new(new("a"), text, text, text, text, Temperament.Anxious, null, null, []),
            new(new("b"), text, text, text, text, Temperament.Outspoken, null, null, [])],
        [new(new("r"), [new("a")], text, text, Strength.Strong, Strength.Strong, null, 1, null),
            new(new("s"), [new("b")], text, text, Strength.Slight, Strength.Slight, null, null, null)],
        [
            new(new("one"), text, text, [new(new("a"), text, null)], text, [text],
                [
                    .. Enumerable.Range(1, 3)
                        .Select(
                            each =>
                                new Choice(new($"c{each}"), text, text,
                                    new(
                                        [
                                            new(TrustKey.TakeTheHit, Polarity.Against, Strength.Strong, [new("a")], Audience.Public, null,
                                                text)], [], null, null), [], [], [], null))], [], null, 0, null),
            new(new("end"), text, text, [], "", [], [], [], null, 0, text),
        ]);

    static List<string> Lines(ReportSubject subject, Edition edition) =>
        [.. PlainTextRenderer.Render(PlaythroughReport.Create(subject, edition), 76, numbersParts: true)];

    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static IEnumerable<XElement> Rows(XDocument page, string caption) =>
        page.Descendants("table").Single(table => table.Element("caption")!.Value.StartsWith(caption, StringComparison.Ordinal))
            .Element("tbody")!.Elements("tr");

    static XDocument Page(ReportSubject subject, Edition edition) =>
        Load(HtmlRenderer.Render(PlaythroughReport.Create(subject, edition), null));

    static XDocument Load(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
