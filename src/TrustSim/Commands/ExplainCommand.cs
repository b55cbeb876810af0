namespace TrustSim.Commands;

/// <summary><c>trustsim explain CODE</c></summary>
static class ExplainCommand
{
    const int MostNear = 4;

    // Half of all words begin with something shorter.
    const int ShortestWord = 3;

    public static Command Create()
    {
        var code =
            new Argument<string>("CODE") { Description = Say.Text("option.code"),
                Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", Say.Text("command.explain")) { code };
        command.SetAction(
            parsed => Run(parsed.GetValue(code), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    static int Run(string? written, TextWriter output, TextWriter errors)
    {
        if (written is null)
        {
            foreach (var line in Listed(DiagnosticCatalogue.All)) output.WriteLine(line);
            output.WriteLine(Say.Text("explain.more", ("code", Runs.FromProgram($"{DiagnosticCatalogue.All[0]}"))));
            return ExitCode.Fine;
        }

        var number = NumberIn(written);
        if (DiagnosticCatalogue.All.FirstOrDefault(code => NumberIn(code.Id) == number) is { } found)
        {
            foreach (var line in PageText.Render(found, PageText.Width)) output.WriteLine(line);
            return ExitCode.Fine;
        }

        var near = number is null ? About(written) : Near(number.Value);
        errors.WriteLine(ControlCharacters.Escape(number is null
            ? Say.Text(near.Any() ? "explain.no-code-but" : "explain.no-code", ("written", Runs.FromName(Quoted.From(written))))
            : Say.Text("explain.no-such-code", ("number", number.Value))));
        foreach (var line in Listed(near)) errors.WriteLine(line);
        errors.WriteLine(Say.Text("explain.all"));
        return ExitCode.CouldNot;
    }

    /// <summary>Parses a code as people write it: TS0012, ts12, 12, or copied with the colon after it.</summary>
    static int? NumberIn(string written)
    {
        var digits = written.Trim().TrimEnd(':');
        if (digits.StartsWith("TS", StringComparison.OrdinalIgnoreCase)) digits = digits[2..];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    static IEnumerable<DiagnosticCode> Near(int number) =>
        DiagnosticCatalogue.All.OrderBy(code => Math.Abs((long)NumberIn(code.Id)! - number)).Take(MostNear)
            .OrderBy(code => code.Id, StringComparer.Ordinal);

    static IEnumerable<DiagnosticCode> About(string word) => word.Length < ShortestWord ? []
        : DiagnosticCatalogue.All.Where(
            code => code.Title.Split([' ', '-', ',']).Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    static IEnumerable<string> Listed(IEnumerable<DiagnosticCode> codes) =>
        codes.Select(code => $"{code}  {code.SeverityWord,-7}  {code.Title}");
}
