using TrustSim.Scaffold;

namespace TrustSim.Commands;

/// <summary><c>trustsim new</c></summary>
sealed class NewCommand(AnswerReader input, TextWriter output, TextWriter errors)
{
    public static Command Create()
    {
        var template =
            new Option<string>(
                "--template") { Description =
                    Say.Text("option.template", ("kinds", Runs.FromProgram(string.Join(", ", Template.All.Select(each => each.Name))))),
                        HelpName = "KIND" };
        var title = new Option<string>("--title") { Description = Say.Text("option.title"), HelpName = "TEXT" };
        var you = new Option<string>("--you") { Description = Say.Text("option.you"), HelpName = "TEXT" };
        var team = new Option<string>("--team") { Description = Say.Text("option.team"), HelpName = "NAMES" };
        var minutes = new Option<string>("--minutes") { Description = Say.Text("option.new-minutes"), HelpName = "N" };
        var file = OutputFile.CreateScenarioOption("--output", Say.Text("option.new-output"));
        var force = new Option<bool>("--force") { Description = Say.Text("option.force") };
        var command = new Command("new", Say.Text("command.new")) { template, title, you, team, minutes, file, force };
        command.SetAction(parsed =>
        {
            var wish =
                new Wish(null, parsed.GetValue(title), parsed.GetValue(you), parsed.GetValue(team), parsed.GetValue(minutes),
                    parsed.GetValue(file) is { } named ? NewFile.Named(named.Path) : null);
            return new NewCommand(CommonOptions.Input, HangingWriter.On(parsed.InvocationConfiguration.Output, CommonOptions.LineWidth),
                parsed.InvocationConfiguration.Error).Run(wish, parsed.GetValue(template), parsed.GetValue(force));
        });
        return command;
    }

    public int Run(Wish wish, string? kind, bool force)
    {
        var problems = wish.Problems(force).ToList();
        if (kind is not null && Reply.ValidateTemplate(kind) is { } unknown) problems.Insert(0, unknown);
        if (problems.Count > 0) return Refuse(problems);

        // A script may have named the template, so the command asks no questions then; without a template it does.
        wish =
            Reply.Template(kind) is { } template ? wish.OrUsual(template)
                : wish.Asked(new(input, IsPrinted(wish) ? errors : output), force);
        if (input.Refusal is { } refusal) return Refuse([refusal]);
        if (wish.Missing.ToList() is { Count: > 0 } missing)
        {
            errors.WriteLine(Say.Text("new.ended", ("missing", Runs.Join(", ", missing))));
            return ExitCode.OutOfAnswers;
        }

        // A file of the default name may exist already.
        return NewFile.Validate(wish.Output!, force) is { } taken ? Refuse([taken])
            : Write(wish.Template!, wish.Answers, wish.Output!, force);
    }

    // A program reads standard output, so nothing else may appear there.
    static bool IsPrinted(Wish wish) => wish.Output is { } path && NewFile.ToOutput(path).IsPrinted;

    int Write(Template template, ScaffoldAnswers answers, string path, bool force)
    {
        var file = NewFile.ToOutput(path);
        if (template.Episodes > 0 && file.IsPrinted) return Refuse([Say.Text("new.several-files")]);
        var full = Path.GetFullPath(path);
        var beside = template.FillEpisodes(answers, full)
            .Select(episode => (Path: Path.Combine(Path.GetDirectoryName(path) ?? "", episode.File), episode.Text)).ToList();
        if (beside.Select(episode => NewFile.Validate(episode.Path, force)).FirstOrDefault(reason => reason is not null) is { } there)
            return Refuse([there]);
        foreach (var (episode, words) in beside)
        {
            if (!NewFile.ToOutput(episode).Write(Encoding.UTF8.GetBytes(words), output, errors,
                overwrite: force || !NewFile.HoldsSomething(episode))) return Refuse([]);
        }

        var text = template.Fill(answers, full);
        if (!file.Write(Encoding.UTF8.GetBytes(text), output, errors, overwrite: force || !NewFile.HoldsSomething(path)))
            return Refuse([]);
        if (file.IsPrinted) return ExitCode.Fine;
        var name = NewFile.InCommand(path);
        foreach (var (episode, _) in beside)
            output.WriteLine(ControlCharacters.Escape(Say.Text("new.written", ("file", Runs.FromName(episode)))));
        foreach (var line in Written(path, name)) output.WriteLine(ControlCharacters.Escape(line));
        if (template.Staying(answers) is { Length: > 0 } staying)
        {
            output.WriteLine(
                Say.Text("new.added", ("needed", template.Usual.Team.Length), ("named", answers.Team.Length),
                        ("names", Say.List(staying.Select(Runs.FromScenario))), ("count", staying.Length)));
        }

        return ExitCode.Fine;
    }

    static IEnumerable<string> Written(string path, string name) =>
    [
        Say.Text("new.written", ("file", Runs.FromName(path))),
        Say.Text("new.then-play", ("name", Runs.FromName(name))),
        Say.Text("new.then-check", ("name", Runs.FromName(name))),
        Say.Text("new.then-test", ("name", Runs.FromName(name))),
        Say.Text("new.then-edit"),
    ];

    int Refuse(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems) errors.WriteLine(ControlCharacters.Escape(problem));
        errors.WriteLine(Say.Text("new.nothing-written"));
        return ExitCode.CouldNot;
    }
}
