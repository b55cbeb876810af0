using System.Globalization;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using TrustSim.Records.Html;
using TrustSim.Report;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Guide;

/// <summary>What the parts of a guide say alike.</summary>
static class GuideWords
{
    const int MostOfABeginning = 44;

    /// <summary>The letter of an answer: A is the first of its scene, whatever is open.</summary>
    public static string Letter(Scene scene, Choice choice)
    {
        var index = scene.Choices.IndexOf(choice);
        return index < 26 ? ((char)('A' + index)).ToString() : (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    public static string Title(Scene scene) => $"“{Passage.Clean(scene.Title.Length > 0 ? scene.Title : scene.Id.Value)}”";

    public static string Titles(IEnumerable<Scene> scenes) => string.Join(" or ", scenes.Select(Title).Distinct());

    public static string Names(Scenario scenario, IEnumerable<MemberId> people) => Wording.Join(people.Distinct().Select(id => Passage.Clean(scenario[id].FirstName)));

    /// <summary>Minutes to the half: 2½.</summary>
    public static string Minutes(TimeSpan time)
    {
        var halves = (int)Math.Round(time.TotalMinutes * 2, MidpointRounding.AwayFromZero);
        return halves == 0 ? "–" : $"{(halves > 1 ? (halves / 2).ToString(CultureInfo.InvariantCulture) : "")}{(halves % 2 == 1 ? "½" : "")}";
    }

    public static string InMinutes(TimeSpan time) => Minutes(time) is "1" or "½" ? $"{Minutes(time)} minute" : $"{Minutes(time)} minutes";

    /// <summary>The beginning of a text, by which one knows it again.</summary>
    public static string Beginning(string text)
    {
        var lines = TextWidth.Wrap(Passage.Clean(text), MostOfABeginning).ToList();
        var first = lines.FirstOrDefault()?.TrimEnd() ?? "";
        return lines.Count > 1 && first[^1] is not ('.' or '!' or '?' or '…') ? $"{first} …" : first;
    }

    public static string Courage(Strength strength) => strength switch
    {
        Strength.Slight => "little courage",
        Strength.Clear => "some courage",
        Strength.Strong => "much courage",
    };

    public static string Ends(double level) => level.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>Weeks of work with their sign, to a tenth.</summary>
    public static string Weeks(double weeks)
    {
        var tenths = Math.Round(weeks, 1, MidpointRounding.AwayFromZero);
        return tenths == 0 ? "0" : $"{(tenths < 0 ? "−" : "+")}{Math.Abs(tenths).ToString("0.0", CultureInfo.InvariantCulture)}";
    }

    public static ReportBlock Says(string text, Role role = Role.Prose) => new ReportBlock.Said(new(role, text), IsQuoted: false);

    public static ReportBlock Quotes(string text, Role role = Role.Prose, string? label = null) => new ReportBlock.Said(new(role, text, label), IsQuoted: true);

    public static ReportBlock Head(string text, int level = 3) => new ReportBlock.Head(text, level, IsQuoted: false);

    public static ReportBlock Draws(Action<HtmlWriter> draw) => new ReportBlock.Drawn(draw, []);
}
