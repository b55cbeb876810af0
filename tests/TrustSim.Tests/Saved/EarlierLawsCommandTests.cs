using System.Text.Json;

namespace TrustSim.Tests.Saved;

/// <summary>Games that were kept under earlier laws, as the commands show them.</summary>
[Collection(Home.Collection)]
public sealed class EarlierLawsCommandTests : IDisposable
{
    const string Notice = "The rules of the game have changed since you last played this.";

    // The crate costs 0.6 weeks by the laws of version 1, and 1.1 by those of version 2.
    const string Finished =
        """
        trustsim: 1
        title: The Late Crate
        team: { ada: { name: Ada Berg, temper: anxious, trust: 20, fear: 90 } }
        risks:
          crate: { known-by: ada, says: It is late., lands: It is late., courage: strong, cost: clear, due: 1 week }
        scenes:
          one: { choices: [{ id: wait, text: Wait. }, { id: ask, text: Ask. }] }
          two: { when: work >= -1.3, ending: In Time }
          end: { ending: Too Late }
        """;

    const string Unfinished =
        """
        trustsim: 1
        title: The Late Crate
        team: { ada: { name: Ada Berg } }
        scenes:
          one: { choices: [{ id: wait, text: Wait. }, { id: ask, text: Ask. }] }
          two: { choices: [{ id: go, text: Go. }, { id: stay, text: Stay. }] }
          end: { ending: The End }
        """;

    const string Wait = """{"kind":"decide","at":"2026-11-01T09:01:00+00:00","scene":"one","choice":"wait"}""";

    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Resuming_says_once_that_the_rules_have_changed()
    {
        Write(Unfinished, Wait);
        home.Run("resume").Output.Split(Notice).Length.ShouldBe(2);
        home.Run("resume").Output.ShouldNotContain(Notice);
    }

    [Fact]
    public void History_and_report_name_the_ending_that_it_had()
    {
        home.Keep("whose-idea", Core.Play.Archetype.Blamer);
        home.Run("history").Output.ShouldNotContain("By the rules of its time");
        home.Run("report").Output.ShouldNotContain("By the rules of its time");
        Write(Finished, Wait, """{"kind":"done","at":"2026-11-01T09:02:00+00:00"}""");
        home.Run("history").Output.ShouldContain("By the rules of its time it ended in “In Time”.");
        home.Run("report", "crate").Output.ReplaceLineEndings(" ").ShouldContain("By the rules of its time it ended in “In Time”.");
        var play = JsonDocument.Parse(home.Run("history", "--json").Output).RootElement.GetProperty("playthroughs").EnumerateArray()
            .Single(play => play.GetProperty("scenario").GetString() == "crate");
        (play.GetProperty("laws").GetInt32(), play.GetProperty("earlierEnding").GetString()).ShouldBe((2, "In Time"));
    }

    [Fact]
    public void A_workshops_report_names_the_ending_that_the_group_had()
    {
        home.Hold(Group.Of(3), session => session.PlaysOn());
        home.Run("workshop", "report").Output.ShouldNotContain("By the rules of its time");
        var at = "\"at\":\"2026-11-01T09:02:00+00:00\"";
        var groups = """[{"name":"The room","people":4,"tables":[]}]""";
        var header = $$"""{"workshop":1,"scenario":"crate","title":"The Late Crate","started":"2026-11-01T09:00:00+00:00","text":"""
            + JsonSerializer.Serialize(Finished)
            + $$""","groups":{{groups}},"minutes":60,"rule":"mostVotesThenLot","way":"hands","seed":7}""";
        File.WriteAllText(Path.Combine(home.Workshops, "before.journal"), string.Concat(((string[])
        [
            header, $$"""{"kind":"go",{{at}}}""", $$"""{"kind":"vote",{{at}},"way":"hands"}""",
            $$"""{"kind":"count",{{at}},"choice":"wait","count":4}""", $$"""{"kind":"close",{{at}}}""",
            $$"""{"kind":"decide",{{at}},"choice":"wait"}""", $$"""{"kind":"go",{{at}}}""",
        ]).Select(JournalText.Line)));
        home.Run("workshop", "report", "before").Output.ReplaceLineEndings(" ")
            .ShouldContain("By the rules of its time it ended in “In Time”.");
    }

    void Write(string text, params ReadOnlySpan<string> events)
    {
        var header = """{"journal":2,"scenario":"crate","title":"The Late Crate","started":"2026-11-01T09:00:00+00:00","text":"""
            + JsonSerializer.Serialize(text) + "}";
        var lines = (string[])[header, .. events];
        Directory.CreateDirectory(home.Plays);
        File.WriteAllText(Path.Combine(home.Plays, "before.journal"), string.Concat(lines.Select(JournalText.Line)));
    }
}
