using TrustSim.Authoring.Foreign;
using TrustSim.Scaffold;

namespace TrustSim.Commands;

/// <summary><c>trustsim import-story FILE…</c></summary>
sealed class ImportStoryCommand(TextWriter output, TextWriter errors)
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = Say.Text("option.story-files"), Arity = ArgumentArity.OneOrMore };
        var file = OutputFile.CreateScenarioOption("--output", Say.Text("option.story-output"));
        var force = new Option<bool>("--force") { Description = Say.Text("option.force") };
        var command = new Command("import-story", Say.Text("command.import-story")) { files, file, force };
        command.SetAction(parsed =>
            new ImportStoryCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
                .Run(parsed.GetRequiredValue(files), parsed.GetValue(file)?.Path, parsed.GetValue(force)));
        return command;
    }

    int Run(string[] files, string? named, bool force)
    {
        if (named is not null && NewFile.Validate(NewFile.Named(named), force) is { } refusal) return errors.Complain(refusal);
        var (story, problem) = StoryFile.Read(files);
        if (story is null) return errors.Complain(problem);
        var path = named is null ? NewFile.Usual(story.Title) : NewFile.Named(named);
        if (NewFile.Validate(path, force) is { } taken) return errors.Complain(taken);
        var draft = StoryDraft.From(story);
        var file = NewFile.ToOutput(path);
        if (!file.Write(Encoding.UTF8.GetBytes(draft.Yaml), output, errors, overwrite: force || !NewFile.HoldsSomething(path)))
            return ExitCode.CouldNot;
        // A program reads standard output, so nothing else may appear there.
        Tell(file.IsPrinted ? errors : output, path, story, draft);
        return ExitCode.Fine;
    }

    static void Tell(TextWriter to, string path, ForeignStory story, StoryDraft draft)
    {
        to = HangingWriter.On(to, CommonOptions.LineWidth);
        to.WriteLine(ControlCharacters.Escape(Say.Text("import-story.written", ("file", Runs.FromName(path)),
            ("scenes", Say.Runs("import-story.scenes", ("count", draft.Scenes))),
            ("answers", Say.Runs("import-story.answers", ("count", draft.Choices))),
            ("endings", Say.Runs("import-story.endings", ("count", draft.Endings))))));
        if (!story.LeftOut.IsEmpty) to.WriteLine(Say.Text("import-story.left-out"));
        foreach (var line in story.LeftOut) to.WriteLine(ControlCharacters.Escape($"  {line}"));
        if (!draft.Unwritten.IsEmpty) to.WriteLine(Say.Text("import-story.unwritten", ("count", draft.Unwritten.Length)));
        if (draft.Doubtful > 0) to.WriteLine(Say.Text("import-story.doubtful", ("count", draft.Doubtful)));
        to.WriteLine(Say.Text("import-story.then", ("name", Runs.FromName(NewFile.InCommand(path)))));
    }
}
