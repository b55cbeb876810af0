using TrustSim.Core.Text;

namespace TrustSim.Terminal.Pages;

/// <summary>One paragraph of a page. Its text has been made safe to show.</summary>
/// <param name="Label">Who speaks, or the number of an option; null elsewhere.</param>
public sealed record Passage(Role Role, string Text, string? Label = null)
{
    public string Text { get; } = Role == Role.Figure ? ControlCharacters.Escape(Text) : Clean(Text);

    public string? Label { get; } = Label is null ? null : Clean(Label);

    /// <summary>Text from a scenario in one paragraph and safe to show.</summary>
    public static string Clean(string text) => ControlCharacters.Escape(Paragraphs.Joined(text));

    /// <summary>The passage in one line, as it stands in a transcript and in the linear mode.</summary>
    public string Plain => Role switch
    {
        Role.Speech => $"{Label}: {Text}",
        Role.Option => $"{Label}. {Text}",
        Role.Chosen => $"> {Text}",
        Role.Change => $"  {Text}",
        Role.Title or Role.Heading or Role.Prose or Role.Question or Role.Reason or Role.Meter or Role.Note or Role.Figure => Text,
    };
}
