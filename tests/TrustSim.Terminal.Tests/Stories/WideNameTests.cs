using Terminal.Gui.Input;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Presentation.Pages;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>Ten people with the longest first names of the library and the roles of a German company: nothing is cut at 80 by 24.</summary>
public sealed class WideNameTests
{
    static readonly string[] Names =
    [
        "Debabrata", "Priyanka", "Bastián", "Liesbeth", "Parveen", "Min-seo", "Mereana", "Marites", "Marisol", "Lobsang",
    ];

    static readonly Scenario Wide = Read();

    [Theory]
    [InlineData("1", "en"), InlineData("2", "en"), InlineData("3", "en")]
    [InlineData("1", "de"), InlineData("2", "de"), InlineData("2", "es"), InlineData("3", "es")]
    public void No_word_is_cut_on_any_page(string answer, string language)
    {
        Say.Catalogue = Catalogue.In(language);
        var (last, more) = (Say.Text("debrief.last-part"), Say.Text("panel.more-people", ("more", Runs.Empty)).TrimStart('…', ' '));
        using var stage = Stage.With(Wide, meters: Meters.Debrief);
        var seen = new List<string>();
        Look();
        for (var i = 0; i < 80 && stage.Current is PlayScreen; i++)
        {
            if (stage.Current is PlayScreen { IsAsked: true })
            {
                stage.Press(answer);
                Look();
            }

            stage.PressAtOnce(Key.Enter);
            Look();
        }

        for (var i = 0; i < 20 && !stage.Bar.Contains(last[..12], StringComparison.Ordinal); i++)
        {
            Look();
            stage.Press(Key.Enter);
        }

        foreach (var name in Names) seen.ShouldContain(page => page.Contains(name, StringComparison.Ordinal), name);

        void Look()
        {
            seen.Add(stage.Text);
            // People for whom a page has no row are counted, with the key that shows them; and a commitment says “If …, then I will …”.
            foreach (var row in stage.Rows.Where(row => !row.Contains(more[^3..], StringComparison.Ordinal)))
                row.Replace(" …,", "", StringComparison.Ordinal).Replace(" …”", "", StringComparison.Ordinal)
                    .Replace(" …“", "", StringComparison.Ordinal).ShouldNotContain("…");
            stage.ShouldBeSound(80);
        }
    }

    [Theory, InlineData("en"), InlineData("de"), InlineData("es")]
    public void Every_person_has_a_whole_card(string language)
    {
        Say.Catalogue = Catalogue.In(language);
        using var stage = Stage.With(Wide, meters: Meters.Debrief).Take("2").Press("t");
        foreach (var member in Wide.Team)
        {
            stage.Flow.ShouldContain(member.Name);
            stage.Flow.ShouldContain(member.Role);
            stage.Flow.ShouldContain(member.Strength);
            stage.Text.ShouldNotContain("…");
            stage.Bar.ShouldNotContain("▼");
            stage.Press(Key.CursorRight);
        }
    }

    [Theory, InlineData("en"), InlineData("de"), InlineData("es")]
    public void Every_phrase_has_room_beside_the_dots(string language)
    {
        Say.Catalogue = Catalogue.In(language);
        Enum.GetValues<Openness>().Select(step => step.Phrase().Plain)
            .Concat([Say.Text("panel.wants-a-word"), Say.Text("panel.starts-and-stops")])
            .ShouldAllBe(phrase => TextWidth.Measure(phrase) <= 14);
    }

    static Scenario Read()
    {
        var others = string.Concat(Names[3..].Select((name, index) => $"""
              p{index}:
                name: {name} Leutheusser-Schwarzenberg
                role: Qualitätsprüferin
                about: Verantwortet die Inbetriebnahme der Leiterplattenbestückung und spricht als Letzte.
                strength: Erkennt einen Verdrahtungsfehler am Geräusch
                temper: steady

            """));
        var text = Scenarios.SmallText.Replace("Ada Berg", $"{Names[0]} Chattopadhyay", StringComparison.Ordinal)
            .Replace("Bo Lind", $"{Names[1]} Subramanian-Weißenfels", StringComparison.Ordinal)
            .Replace("Cyrus Ohm", $"{Names[2]} Etxeberria Goikoetxea", StringComparison.Ordinal)
            .Replace("Clockmaker", "Feinmechanikermeisterin", StringComparison.Ordinal)
            .Replace("\nteam:\n", $"\nteam:\n{others}", StringComparison.Ordinal);
        var reading = ScenarioReader.Read(text, "wide.yaml");
        return reading.Scenario.ShouldNotBeNull(string.Join('\n', reading.Diagnostics));
    }
}
