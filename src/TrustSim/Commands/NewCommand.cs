using System.CommandLine;
using System.Text;
using TrustSim.Authoring.Templates;
using TrustSim.Core.Text;
using TrustSim.Scaffold;
using TrustSim.Terminal.PlainText;

namespace TrustSim.Commands;

/// <summary><c>trustsim new</c></summary>
sealed class NewCommand(TextReader input, TextWriter output, TextWriter errors)
{
    public static Command Create()
    {
        var template =
            new Option<string>(
                "--template") { Description =
                    $"{string.Join(", ", Template.All.Select(each => each.Name))}. With it nothing is asked: the rest is as usual.",
                        HelpName = "KIND" };
        var title = new Option<string>("--title") { Description = "The title.", HelpName = "TEXT" };
        var you = new Option<string>("--you") { Description = "Who the player is.", HelpName = "TEXT" };
        var team = new Option<string>("--team") { Description = "The people: \"Maya Okafor, Tomas Lind\".", HelpName = "NAMES" };
        var minutes = new Option<string>("--minutes") { Description = "How many minutes it takes.", HelpName = "N" };
        var file = OutputFile.CreateScenarioOption("--output", "The file to write; - prints it.");
        var force = new Option<bool>("--force") { Description = "Overwrite the file if it is there." };
        var command = new Command("new", "Write a small scenario to begin with.") { template, title, you, team, minutes, file, force };
        command.SetAction(parsed =>
        {
            var wish =
                new Wish(null, parsed.GetValue(title), parsed.GetValue(you), parsed.GetValue(team), parsed.GetValue(minutes),
                    parsed.GetValue(file) is { } named ? NewFile.Named(named.Path) : null);
            return new NewCommand(Console.In, HangingWriter.On(parsed.InvocationConfiguration.Output, CommonOptions.LineWidth),
                parsed.InvocationConfiguration.Error).Run(wish, parsed.GetValue(template), parsed.GetValue(force));
        });
        return command;
    }

    public int Run(Wish wish, string? kind, bool force)
    {
        var problems = wish.Problems(force).ToList();
        if (kind is not null && Reply.ValidateTemplate(kind) is { } unknown) problems.Insert(0, unknown);
        if (problems.Count > 0) return Refuse(problems);

        // Whoever names the template knows what they want, or is a script; everybody else is asked.
        wish =
            Reply.Template(kind) is { } template ? wish.OrUsual(template)
                : wish.Asked(new(input, IsPrinted(wish) ? errors : output), force);
        if (wish.Missing.ToList() is { Count: > 0 } missing)
        {
            errors.WriteLine($"The input ended before this was answered: {string.Join(", ", missing)}. Nothing was written.");
            return ExitCode.OutOfAnswers;
        }

        // The usual file may be there already.
        return NewFile.Validate(wish.Output!, force) is { } taken ? Refuse([taken])
            : Write(wish.Template!, wish.Answers, wish.Output!, force);
    }

    // What is printed for a program is all that it finds there.
    static bool IsPrinted(Wish wish) => wish.Output is { } path && NewFile.ToOutput(path).IsPrinted;

    int Write(Template template, ScaffoldAnswers answers, string path, bool force)
    {
        var file = NewFile.ToOutput(path);
        if (!file.Write(Encoding.UTF8.GetBytes(template.Fill(answers)), output, errors, overwrite: force || !NewFile.HoldsSomething(path)))
            return Refuse([]);
        if (file.IsPrinted) return ExitCode.Fine;
        var name = NewFile.InCommand(path);
        output.WriteLine(ControlCharacters.Escape($"""
            '{path}' is written. What you can do now:
              trustsim play {name}     plays it
              trustsim check {name}    finds mistakes; run it after each change
              trustsim test {name}     plays what stands under `plays:` and says what came out otherwise
            Open it in any editor. Lines that begin with # say what is what.
            """));
        if (template.Staying(answers) is { Length: > 0 } staying)
        {
            output.WriteLine(
                ControlCharacters.Escape(
                    $"This kind of scenario needs {template.Usual.Team.Length} people and you named {answers.Team.Length}, so {(staying.Length == 1 ? staying[0] : $"{string.Join(", ", staying[..^1])} and {staying[^1]}")} {(staying.Length == 1 ? "was" : "were")} added. "
                + "Give them names of your own in the file, or begin again with more names."));
        }

        return ExitCode.Fine;
    }

    int Refuse(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems) errors.WriteLine(ControlCharacters.Escape(problem));
        errors.WriteLine("Nothing was written.");
        return ExitCode.CouldNot;
    }
}
