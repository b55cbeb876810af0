using System.Text;

namespace TrustSim.Corpus;

/// <summary>What a writer of text writes, as text and as the bytes of a file.</summary>
static class WrittenBytes
{
    public static string TextOf(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        return $"{text}";
    }

    public static byte[] Of(Action<TextWriter> write) => Encoding.UTF8.GetBytes(TextOf(write));
}
