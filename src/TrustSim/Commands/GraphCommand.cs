using TrustSim.Authoring.Graph;

namespace TrustSim.Commands;

/// <summary><c>trustsim graph SCENARIO</c></summary>
static class GraphCommand
{
    static readonly Dictionary<string, Func<ScenarioGraph, string>> Formats = new()
    {
        ["outline"] = Outline.Render,
        ["mermaid"] = Mermaid.Render,
        ["dot"] = Dot.Render,
    };

    public static Command Create()
    {
        var name = new Argument<string>("SCENARIO") { Description = Say.Text("option.scenario-or-folder") };
        var format = ValueOptions.Word(
            "--format", Say.Text("option.graph-format"), "dot|mermaid|outline", [.. Formats.Keys], "outline", "-f");
        var language = CommonOptions.Language;
        var command = new Command("graph", Say.Text("command.graph")) { name, format, language };
        command.SetAction(parsed =>
        {
            var (entry, exitCode) =
                ScenarioFinder.Find(parsed.GetRequiredValue(name), parsed.GetValue(language), parsed.InvocationConfiguration.Error);
            var (word, output) = (parsed.GetRequiredValue(format), parsed.InvocationConfiguration.Output);
            // Programs read the other formats, and line breaks change their meaning.
            if (word == "outline") output = HangingWriter.On(output, CommonOptions.LineWidth);
            if (entry?.Scenario is { } scenario) output.Write(Formats[word](ScenarioGraph.From(scenario)));
            return exitCode;
        });
        return command;
    }
}
