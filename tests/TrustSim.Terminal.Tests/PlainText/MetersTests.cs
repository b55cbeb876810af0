using System.Text.RegularExpressions;
using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Terminal.PlainText;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Linear;

/// <summary>The moments that show numbers, in both frontends.</summary>
public sealed partial class MetersTests
{
    static readonly Playthrough Path = Paths.Of(Scenarios.Small, play => play.Steps.Length == 1 ? 1 : 0);

    [Theory]
    [InlineData(Meters.Live, true, true)]
    [InlineData(Meters.After, false, true)]
    [InlineData(Meters.Debrief, false, false)]
    public void Screens_show_numbers_as_the_meters_option_says(Meters meters, bool beside, bool after)
    {
        foreach (var moment in Paths.Moments(Path).Where(moment => moment.Phase is Phase.Deciding or Phase.Consequence))
        {
            using var stage = Stage.With(Path.Scenario, 100, 40, meters).Replay(moment);
            HasMeters(stage.Flow).ShouldBe(beside, stage.Text);
            if (moment.Phase == Phase.Consequence) HasMeters(stage.Press(Key.Enter).Flow).ShouldBe(after, stage.Text);
            HasMeters(stage.Press("t").Flow).ShouldBe(beside, stage.Text);
        }

        using var last = Stage.With(Path.Scenario, 100, 40, meters).Replay(Path).ToPart("The team now");
        HasMeters(last.Flow).ShouldBe(beside);
        HasMeters(last.Press("n").Flow).ShouldBe(!beside);
    }

    [Theory]
    [InlineData(Meters.Live, true, true)]
    [InlineData(Meters.After, false, true)]
    [InlineData(Meters.Debrief, false, false)]
    public void Plain_lines_show_numbers_as_the_meters_option_says(Meters meters, bool room, bool after)
    {
        Printed(meters, "t\n").ShouldSatisfyAllConditions(text => HasMeters(text).ShouldBe(room));
        Printed(meters, "2\n").ShouldSatisfyAllConditions(text => HasMeters(text).ShouldBe(after));
        Printed(meters, "2\n1\n").ShouldSatisfyAllConditions(text => HasMeters(text).ShouldBeTrue());
    }

    static string Printed(Meters meters, string input)
    {
        var output = new StringWriter();
        new PlainTextFrontend(new StringReader(input), output, meters, []).Play(Path.Scenario);
        return output.ToString();
    }

    static bool HasMeters(string text) => Numbers().IsMatch(text);

    [GeneratedRegex(@"trust \d|fear \d|\d trust|\d fear")]
    private static partial Regex Numbers();
}
