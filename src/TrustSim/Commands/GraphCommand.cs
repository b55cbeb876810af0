using TrustSim.Authoring.Graph;
using TrustSim.Core.Story;

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
        ScenarioFinder.Complete(name);
        var format = ValueOptions.Word(
            "--format", Say.Text("option.graph-format"), "dot|mermaid|outline", [.. Formats.Keys], "outline", "-f");
        var from = new Option<string?>("--from") { Description = Say.Text("option.graph-from"), HelpName = "SCENE" };
        var depth = ValueOptions.Number("--depth", Say.Text("option.graph-depth"), Ranges.Decisions);
        var language = CommonOptions.Language;
        var command = new Command("graph", Say.Text("command.graph")) { name, format, from, depth, language };
        command.SetAction(parsed =>
        {
            var (file, errors) = (parsed.GetRequiredValue(name), parsed.InvocationConfiguration.Error);
            var (_, reading, exitCode) = ScenarioFinder.Read(file, parsed.GetValue(language), errors);
            if (reading?.Scenario is not { } scenario) return exitCode;
            var first = parsed.GetValue(from) is { } named ? new SceneId(named) : scenario.Start;
            if (!scenario.Has(first)) return errors.Complain(FileProblem.NoScene(file, scenario, first));
            var graph = ScenarioGraph.From(scenario, reading.Source);
            if (parsed.GetValue(from) is not null || parsed.GetValue(depth) is not null)
                graph = graph.Around(first, parsed.GetValue(depth));
            var (word, output) = (parsed.GetRequiredValue(format), parsed.InvocationConfiguration.Output);
            // Programs read the other formats, and line breaks change their meaning.
            if (word == "outline") output = HangingWriter.On(output, CommonOptions.LineWidth);
            var drawn = Formats[word](graph);
            output.Write(drawn);
            if (word == "mermaid" && (Mermaid.Arrows(graph) > Mermaid.MostArrows || drawn.Length > Mermaid.MostCharacters))
                errors.WriteLine(Say.Text("graph.too-large", ("arrows", Mermaid.Arrows(graph)), ("most", Mermaid.MostArrows),
                    ("characters", drawn.Length), ("longest", Mermaid.MostCharacters)));
            return ExitCode.Fine;
        });
        return command;
    }
}
