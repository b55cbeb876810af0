using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TrustSim.Corpus;

/// <summary>The 200 lines of <c>lines.txt</c>: text that is out to spoil whatever shows it. Test projects link this file.</summary>
static class HostileLines
{
    const string Remark = "# ";

    public static IReadOnlyList<string> All { get; } = [
        .. File.ReadLines(Path.Combine(Folder(), "lines.txt")).Where(line => !line.StartsWith(Remark, StringComparison.Ordinal))
            .Select(Of)];

    /// <summary>The numbers of the lines in parts that one test can take at a time.</summary>
    public static TheoryData<int> InTens => [.. Enumerable.Range(0, All.Count / 10)];

    /// <summary>Ten lines.</summary>
    public static IEnumerable<string> Ten(int number) => All.Skip(10 * number).Take(10);

    static string Of(string written)
    {
        var text = new StringBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                text.Append(written[i]);
                continue;
            }

            switch (written[++i])
            {
                case '\\': text.Append('\\'); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case 'u':
                    text.Append((char)ushort.Parse(written.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case '{':
                    var (colon, end) = (written.IndexOf(':', i), written.IndexOf('}', i));
                    text.Insert(text.Length, Of(written[(colon + 1)..end]),
                        int.Parse(written.AsSpan(i + 1, colon - i - 1), CultureInfo.InvariantCulture));
                    i = end;
                    break;
                default: throw new InvalidDataException($"'{written}' has an escape that nobody knows.");
            }
        }

        return text.ToString();
    }

    static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
