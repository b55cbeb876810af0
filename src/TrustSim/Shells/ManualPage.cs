namespace TrustSim.Shells;

/// <summary>Writes the manual page, in the language of man, from the definitions of the commands.</summary>
static class ManualPage
{
    public static string Of(RootCommand root, string version)
    {
        var page = new StringBuilder();
        var commands = CommandEntry.All(root).ToList();
        page.Append(CultureInfo.InvariantCulture, $".TH TRUSTSIM 1 \"\" \"TrustSim {Plain(version)}\" \"User Commands\"\n");
        Section("NAME");
        page.Append("trustsim \\- ").Append(Plain(Say.Text("manual.in-brief"))).Append('\n');
        Section("SYNOPSIS");
        page.Append(".B trustsim\n[\\fICOMMAND\\fR] [\\fIoptions\\fR]\n");
        Section("DESCRIPTION");
        Paragraph(Say.Text("manual.description"));
        Section("OPTIONS");
        Terms(commands[0].Options);
        Section("COMMANDS");
        foreach (var command in commands.Skip(1))
        {
            page.Append(".SS ").Append(Plain(command.Usage)).Append('\n');
            Paragraph(command.Command.Description ?? "");
            Terms([.. command.Arguments, .. command.Options]);
        }

        Section("EXIT STATUS");
        Terms(Surroundings.ExitCodes.Select(each => (each.Code, Say.Text(each.Key))));
        Section("ENVIRONMENT");
        Terms(Surroundings.Variables.Select(each => (each.Names, Say.Text(each.Key))));
        Section("FILES");
        Terms([("~/.local/share/trustsim", Say.Text("manual.data-folder"))]);
        return page.ToString();

        void Section(string name) => page.Append(".SH ").Append(name).Append('\n');

        void Paragraph(string words) => page.Append(Line(words));

        void Terms(IEnumerable<(string Names, string About)> terms)
        {
            foreach (var (names, about) in terms)
                page.Append(".TP\n\\fB").Append(Plain(names)).Append("\\fR\n").Append(Line(about));
        }
    }

    static string Line(string words) => (Plain(words) is { Length: > 0 } plain ? plain : "\\&") + "\n";

    /// <summary>Words that man shows as they are: it reads commands in backslashes and in a point or an apostrophe at the beginning of a
    /// line, and takes a bare hyphen for one that breaks words.</summary>
    static string Plain(string words)
    {
        var plain = words.ReplaceLineEndings(" ").Replace("\\", "\\e", StringComparison.Ordinal)
            .Replace("-", "\\-", StringComparison.Ordinal)
            .Replace("\"", "\\(dq", StringComparison.Ordinal);
        return plain.Length > 0 && plain[0] is '.' or '\'' ? "\\&" + plain : plain;
    }
}
