using TrustSim.Presentation.Plain;

namespace TrustSim.Terminal.PlainText;

/// <summary>Reminds somebody in plain lines of what they wanted to do, where that is due. Any other answer passes it by.</summary>
public static class PlainTextReminder
{
    public static void Ask(PlaythroughStore store, TextReader input, TextWriter output, int? width)
    {
        if (store.Due() is not { } kept) return;
        var text = Reminding.Passage(kept).InOneLine();
        foreach (var line in width is { } columns ? TextWidth.Wrap(text, columns) : [text]) output.WriteLine(line);
        output.Write(Say.Text("plain.reminder"));
        output.Flush();
        Fulfilment? went = input.ReadLine()?.Trim().ToLowerInvariant() switch
        {
            "k" => Fulfilment.Kept,
            "l" => Fulfilment.NotYet,
            "x" => Fulfilment.LetGo,
            _ => null,
        };
        store.Remind(kept, went);
        if (went is { } said) output.WriteLine(Reminding.Heard(said));
        output.WriteLine();
    }
}
