using System.Text;

namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>Files that must fail and cannot hold an expectation in their first line: wrong bytes, too large, empty.</summary>
sealed record GeneratedCase(string Name, byte[] Bytes, params Expectation[] Expected)
{
    const string Head = "trustsim: 1\ntitle: The handover\nteam: { maya: {}, tomas: {}, ines: {}, jun: {}, greta: {}, samir: {} }\n";

    public static IReadOnlyList<GeneratedCase> All { get; } =
    [
        new("nothing at all", [], new Expectation("TS0011", new(1, 1), "start with")),
        new("only a byte order mark", [0xEF, 0xBB, 0xBF], new Expectation("TS0011", new(1, 1), "start with")),
        Create("only blank lines", "\r\n\r\n  \n", new Expectation("TS0011", new(1, 1), "start with")),
        Create("five million characters", new string('#', 5 * 1024 * 1024), new Expectation("TS0007", new(1, 1), "split it")),
        new("twenty million bytes", new byte[20 * 1024 * 1024], new Expectation("TS0007", new(1, 1), "split it")),
        Create("lists in lists", $"title: {new string('[', 10_000)}", new Expectation("TS0008", new(1, 71), "indentation")),
        Create("groups in groups", string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "a:\n")),
            new Expectation("TS0008", new(64, 64), "indentation")),
        Create("aliases of aliases", Head + Laughs, new Expectation("TS0009", new(8, 25), "write out")),
        new("saved for Windows", [.. Encoding.UTF8.GetBytes("trustsim: 1\ntitle: Caf"), 0xE9, .. "\n"u8],
            new Expectation("TS0010", new(2, 11), "UTF-8")),
        new("saved as UTF-16", Encoding.Unicode.GetBytes(Head), new Expectation("TS0010", new(1, 2), "UTF-16")),
        new("saved as UTF-16 with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head)], new Expectation("TS0010", new(1, 1), "UTF-8")),
        Create("text with formatting", @"{\rtf1\ansi trustsim: 1}", new Expectation("TS0010", new(1, 1), "save it as plain text")),
        new("a document", [.. "PK\u0003\u0004"u8, 0x14, 0], new Expectation("TS0010", new(1, 1), "save it as plain text")),
        new("an old document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], new Expectation("TS0010", new(1, 1), "save it as plain text")),
        Create("a control character", Head + "summary: pasted \u0002 in\n", new Expectation("TS0010", new(4, 17), "delete it")),
        Create("three hundred mistakes", Mistakes(300), [.. Wrong(200), new Expectation("TS0014", new(205, 1), "mend the first")]),
        Create("a scene that goes on and on", Head + $"scenes:\n  monday:\n    text: {Words(300)}\n{Choices("open-up")}",
            new Expectation("TS0130", new(6, 5), "make two scenes of it")),
        Create("answers that go on and on",
            Head + $"scenes:\n  monday:\n{Choices("open-up").Replace("wait", Words(250), StringComparison.Ordinal)}",
                new Expectation("TS0130", new(6, 5), "fewer words")),
        Create("six decisions about five keys",
            Head + "scenes:\n" + string.Concat(FiveKeys.Select((key, week) => $"  week-{week + 1}:\n{Choices(key, week % 2 == 0)}")),
                new Expectation("TS0124", new(4, 1), "")),
    ];

    static string[] FiveKeys => ["open-up", "take-the-hit", "build-up", "ditch-the-leash", "accept-confrontation", "open-up"];

    static string Words(int number) => string.Join(' ', Enumerable.Repeat("and on", number));

    static string Choices(string key, bool bestFirst = true)
    {
        var (now, later) =
            ($"      - {{ id: now, text: now, acts: {{ {key}: strong }} }}\n",
                $"      - {{ id: later, text: wait, acts: {{ {key}: against-clear }}, work: clear }}\n");
        return $"    choices:\n{(bestFirst ? now + later : later + now)}";
    }

    // Each line expands to ten copies of the one before.
    static string Laughs => string.Concat(Enumerable.Range(0, 10).Select(level =>
        $"l{level}: &l{level} [{(level == 0 ? "ha" : string.Join(", ", Enumerable.Repeat($"*l{level - 1}", 10)))}]\n"));

    static string Mistakes(int number) =>
        "trustsim: 1\ntitle: x\nteam: { maya: {} }\nscenes: { monday: {} }\n"
            + string.Concat(Enumerable.Range(0, number).Select(mistake => $"qqq{mistake}: x\n"));

    static IEnumerable<Expectation> Wrong(int number) =>
        Enumerable.Range(0, number).Select(mistake => new Expectation("TS0020", new(5 + mistake, 1), "one of"));

    static GeneratedCase Create(string name, string text, params Expectation[] expected) =>
        new(name, Encoding.UTF8.GetBytes(text), expected);
}
