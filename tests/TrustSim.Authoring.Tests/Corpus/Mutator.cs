using System.Text;

namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>Damages files as accidents do. The same seed gives the same damage.</summary>
sealed class Mutator(IReadOnlyList<byte[]> files, int seed)
{
    // Insertions that a hand or an editor makes by mistake, and characters with a meaning in YAML.
    static readonly string[] Slips =
        ["\t", ":", ": ", "\"", "'", "#", " #", "- ", "-", "[", "]", "{", "}", ",", "|", ">", "&a ", "*a", "!", "%", "@", "`", "?", "\n",
            "\r", " ", "  ", "0", "-1", "999999999999999999999",
            "\u0000", "\u0085", "\u2028", "\uFEFF", "é", "🚀", "---\n", "...\n", "<<: *a\n", "when: ", "then: ", "ending: x\n", "not ", "(",
                ")", "yes", "~", "null"];

    readonly Random random = new(seed);

    public byte[] Next()
    {
        var file = files[random.Next(files.Count)];
        for (var more = random.Next(1, 5); more > 0 && file.Length > 0; more--) file = Damage(file);
        return file;
    }

    byte[] Damage(byte[] file) => random.Next(11) switch
    {
        0 => Splice(file, random.Next(file.Length), random.Next(1, 12), []),
        1 => Splice(file, random.Next(file.Length), 0, [(byte)random.Next(256)]),
        2 => Splice(file, random.Next(file.Length), 1, [(byte)random.Next(256)]),
        3 or 4 => Splice(file, random.Next(file.Length), random.Next(2), Encoding.UTF8.GetBytes(Slips[random.Next(Slips.Length)])),
        5 => Swap(file),
        6 => Lines(file, lines => lines.RemoveAt(random.Next(lines.Count))),
        7 => Lines(file, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
        8 => Lines(file, Indent),
        9 => Lines(file, SwapLines),
        _ => Join(file, files[random.Next(files.Count)]),
    };

    void Indent(List<string> lines)
    {
        var at = random.Next(lines.Count);
        lines[at] = random.Next(4) switch
        {
            0 => lines[at].TrimStart(),
            1 => "\t" + lines[at],
            2 => lines[at].StartsWith(' ') ? lines[at][1..] : lines[at],
            _ => new string(' ', random.Next(1, 9)) + lines[at],
        };
    }

    void SwapLines(List<string> lines)
    {
        var (a, b) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[a], lines[b]) = (lines[b], lines[a]);
    }

    byte[] Swap(byte[] file)
    {
        var changed = (byte[])file.Clone();
        var (a, b) = (random.Next(file.Length), random.Next(file.Length));
        (changed[a], changed[b]) = (changed[b], changed[a]);
        return changed;
    }

    /// <summary>The beginning of one file and the end of another.</summary>
    byte[] Join(byte[] first,
        byte[] second) => [.. first.AsSpan(0, random.Next(first.Length)), .. second.AsSpan(random.Next(Math.Max(1, second.Length)))];

    static byte[] Lines(byte[] file, Action<List<string>> change)
    {
        // Latin 1 preserves every byte.
        var lines = Encoding.Latin1.GetString(file).Split('\n').ToList();
        change(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    static byte[] Splice(byte[] file, int at, int drop, byte[] insert) =>
        [.. file.AsSpan(0, at), .. insert, .. file.AsSpan(Math.Min(file.Length, at + drop))];
}
