using System.Text;
using System.Xml;
using System.Xml.Linq;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;

namespace TrustSim.Tests.Saved;

/// <summary><c>trustsim workshop report</c></summary>
[Collection(Home.Collection)]
public sealed class WorkshopReportTests : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Without_workshops_the_report_says_how_to_begin_one()
    {
        var run = home.Run("workshop", "report");
        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Errors.ShouldContain("Begin one with: trustsim workshop");
    }

    [Fact]
    public void The_report_is_about_the_latest_workshop_unless_another_is_named()
    {
        var first = home.Hold(Group.Of(3), session => session.PlaysOn(), "failed-launch");
        home.Hold(Group.Of(3), session => session.PlaysOn());
        home.Run("workshop", "report").Output.ShouldStartWith("Whose Idea Was It");
        home.Run("workshop", "report", "2").Output.ShouldStartWith("The Failed Launch");
        home.Run("workshop", "report", first).Output.ShouldStartWith("The Failed Launch");
        var unknown = home.Run("workshop", "report", "3");
        (unknown.ExitCode, unknown.Output).ShouldBe((2, ""));
        unknown.Errors.ShouldContain("There is no workshop “3”");
    }

    [Fact]
    public void Standard_output_and_file_have_the_same_content()
    {
        home.Hold(Group.Of(5), Split);
        var run = home.Run("workshop", "report", "--html", home["page.html"], "--text", home["page.txt"]);
        (run.ExitCode, run.Errors).ShouldBe((0, ""));
        run.Output.ShouldContain(home["page.html"]);
        home.Run("workshop", "report", "--html", "-").Output.ShouldBe(File.ReadAllText(home["page.html"]));
        home.Run("workshop", "report").Output.ShouldBe(File.ReadAllText(home["page.txt"]));
        home.Run("workshop", "report", "--html", home["mine.yaml"]).ExitCode.ShouldBe(2);
        home.Run("workshop", "report", "--html", "-", "--text", "-").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void The_report_has_votes_changes_of_the_second_vote_and_notes_of_the_minority()
    {
        home.Hold(Group.Of(5), Split);
        var text = Words(home.Run("workshop", "report").Output);
        text.ShouldContain("5 people voted. The group votes, and the facilitator decides.");
        text.ShouldContain("Simpson’s index of concentration");
        text.Split("Simpson’s").Length.ShouldBe(2, "It is explained once.");
        text.ShouldContain("Vote 1, secret: pass the keyboard. Pick any two of you: two times in five they agree.");
        text.ShouldContain("Vote 2, secret: pass the keyboard. Pick any two of you: one time in five they agree.");
        text.ShouldContain("A, 3 of 5, then 2 of 5: ");
        text.ShouldContain("Two of you changed your minds: 1 from A to C, 1 from B to none.");
        text.ShouldContain("For C: She asked for it.");
        text.ShouldContain("was decided by the facilitator, after 1 minute of talk");
        text.ShouldContain("Trust and fear, week by week");
        text.ShouldContain("What the minority wanted");
        text.ShouldContain("At the start: your path ");
        text.ShouldContain("What nobody told you");
        text.ShouldContain("Other paths");
        text.ShouldContain("The room: We ask before we fix.");
        text.ShouldContain("Practice. Nobody is being assessed.");
    }

    [Fact]
    public void A_decision_that_was_told_is_the_facilitators_and_no_vote_of_the_group()
    {
        home.Hold(Group.Of(5), session =>
        {
            session.Reads();
            session.Does(new WorkshopAct.Tell(session.Offered(1)));
            session.Reads();
            session.Votes(BallotWay.Hands, 0, 0, 1, 1, 1);
            session.Takes(1);
            session.Does(new WorkshopAct.End());
        });
        var text = Words(home.Run("workshop", "report").Output);
        text.ShouldContain("B was taken by the facilitator, who told this part. There was no vote.");
        text.ShouldContain("no vote");
        text.Split("How you voted").Length.ShouldBe(2, "only the second decision was voted on");
        text.ShouldContain("At decision 2, 2 of 5 wanted A");
        text.ShouldContain("How it would have gone on When you stopped, ");
        text.ShouldContain("You were heading for this ending, on ");
    }

    [Fact]
    public void Its_page_has_votes_as_figures_and_bars_and_both_lines_of_the_minoritys_chart()
    {
        home.Hold(Group.Of(5), Split);
        var page = Page();
        var rows =
            page.Descendants("table").First(table => table.Element("caption")!.Value == "Votes for each answer, of 5")
                .Element("tbody")!.Elements("tr").ToList();
        rows.Select(row => string.Join(' ', row.Elements("td").Where((_, i) => i % 2 == 0).Select(cell => cell.Value))).Take(3)
            .ShouldBe(["3 2", "2 1", "0 1"]);
        rows[^1].Element("th")!.Value.ShouldBe("for none");
        rows[0].Descendants("rect").Last().Attribute("width")!.Value.ShouldBe("40");
        page.Descendants("svg").Single(chart => chart.Element("title")!.Value.StartsWith("Trust on your path", StringComparison.Ordinal))
            .Elements("polyline").Count().ShouldBe(2);
    }

    [Fact]
    public void The_plain_text_says_what_the_page_says()
    {
        home.Hold(Group.Of(5), Split);
        var text = Words(home.Run("workshop", "report").Output);
        foreach (var said in Page().Descendants("main").Descendants()
            .Where(
                element =>
                    element.Name.LocalName is "p" or "h2" or "h3" or "h4" && element.Elements().All(mark => mark.Name.LocalName == "bdi"))
                        .Select(element => Words(element.Value)))
            text.ShouldContain(said);
    }

    [Fact]
    public void Two_halves_have_a_part_each_and_both_lines_in_one_chart()
    {
        home.Hold(Group.Halves("North", "South|West"), session => session.PlaysOn());
        var page = Page();
        page.Descendants("h2").Select(head => head.Value).ShouldContain("Both halves");
        foreach (var half in (string[])["North", "South|West"])
        {
            foreach (var part in (string[])["How you decided", "Trust and fear, week by week", "Decision by decision", "The six keys"])
                page.Descendants("h2").ShouldContain(head => head.Value == $"{half}: {part}");
        }

        var chart = page.Descendants("svg").Single(drawn => drawn.Element("title")!.Value == "Trust in both halves");
        chart.Elements("polyline").Count().ShouldBe(2);
        chart.Elements("text").Select(label => label.Value).ShouldContain("North");
        page.Descendants("th").ShouldContain(head => head.Value == "South|West");
    }

    [Fact]
    public void Tables_appear_with_their_commitments_and_without_their_votes()
    {
        home.Hold(Group.Tables("Heron", "Wren", "Owl"), session =>
        {
            session.Reads();
            session.Votes(BallotWay.Tables, 0, 1, 1);
            session.Takes(1);
            session.Does(new WorkshopAct.End());
            session.Does(new WorkshopAct.Commit("Wren", "We say it on Monday."));
        });
        var lines = home.Run("workshop", "report").Lines;
        var text = Words(string.Join(' ', lines));
        text.ShouldContain("3 tables voted.");
        text.ShouldContain("Wren: We say it on Monday.");
        text.ShouldContain("Heron and Owl wrote nothing down.");
        text.ShouldContain("The debrief began before the story had ended.");
        text.ShouldContain("The room: Played up to decision 1.");
        lines.Count(line => line.Contains("Owl", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void A_report_without_decisions_says_so()
    {
        home.Hold(Group.Of(3), _ => { });
        var run = home.Run("workshop", "report");
        (run.ExitCode, run.Errors).ShouldBe((0, ""));
        run.Output.ShouldContain("Nothing has been decided.");
        run.Output.ShouldContain("trustsim workshop --resume");
    }

    [Fact]
    public void A_damaged_workshop_is_reported_as_far_as_it_can_be_read()
    {
        var file = Path.Combine(home.Workshops, home.Hold(Group.Of(5), Split) + ".journal");
        var lines = File.ReadAllLines(file);
        lines[^3] = lines[^3].Replace("kind", "kinds", StringComparison.Ordinal);
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
        var run = home.Run("workshop", "report");
        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldContain("is read as far as it can be");
        run.Output.ShouldContain("Vote 2");
    }

    /// <summary>A first decision that divides the group twice, then four that do not.</summary>
    static void Split(WorkshopSession session)
    {
        session.Reads();
        session.Votes(BallotWay.Secret, 0, 0, 0, 1, 1);
        session.Does(new WorkshopAct.Talk(TimeSpan.FromMinutes(2)));
        session.Does(new WorkshopAct.Extend(TimeSpan.FromMinutes(1)));
        for (var i = 0; i < 30; i++) session.Does(new WorkshopAct.Extend(TimeSpan.Zero));
        session.Votes(BallotWay.Secret, 0, 0, 2, -1, 1);
        session.Does(new WorkshopAct.Remark(session.Offered(2), "She asked for it."));
        session.Takes(0);
        session.PlaysOn();
        session.Does(new WorkshopAct.Commit("The room", "We ask before we fix."));
    }

    XDocument Page()
    {
        using var reader =
            XmlReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(home.Run("workshop", "report", "--html", "-").Output)),
                new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
