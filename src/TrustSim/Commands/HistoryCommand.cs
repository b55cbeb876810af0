using TrustSim.Records.History;
using TrustSim.Presentation.Cells;

namespace TrustSim.Commands;

/// <summary><c>trustsim history</c></summary>
static class HistoryCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = Say.Text("option.as-json") };
        var command = new Command("history", Say.Text("command.history")) { json, CommonOptions.Language };
        command.RequireDataFolder();
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var history = PlaythroughHistory.From(DataFolder.Store());
            if (parsed.GetValue(json)) output.WriteLine(HistoryJson.Render(history, Say.Text));
            else foreach (var line in Lines(HistoryPage.Create(history))) output.WriteLine(ControlCharacters.Escape(line));
            return history.Unread.IsEmpty ? ExitCode.Fine : ExitCode.CouldNot;
        });
        return command;
    }

    static IEnumerable<string> Lines(Document page)
    {
        foreach (var (index, passage) in page.Blocks.Index())
        {
            if (passage.Kind == BlockKind.Heading && index > 0) yield return "";
            foreach (var line in TextWidth.Wrap(passage.InOneLine(), PageText.Width)) yield return line;
        }
    }
}
