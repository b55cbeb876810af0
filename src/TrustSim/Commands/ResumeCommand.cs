namespace TrustSim.Commands;

/// <summary><c>trustsim resume</c></summary>
sealed class ResumeCommand(SavedPlaythroughs plays, ScenarioVersion version, Meters meters, TextWriter output, TextWriter errors)
{
    const string Kept = "kept";
    const string New = "new";

    public static Command Create()
    {
        var which =
            new Argument<string?>(
                "GAME") { Description =
                    Say.Text("option.resumed"),
                        DefaultValueFactory = _ => null };
        var list = new Option<bool>("--list") { Description = Say.Text("option.list-resumable") };
        var scenario = ValueOptions.Word(
            "--scenario",
                Say.Text("option.version"), "kept|new", [Kept, New]);
        var (meters, theme, plainText) = (CommonOptions.Meters, CommonOptions.Theme, CommonOptions.PlainText);
        var command = new Command("resume", Say.Text("command.resume"))
        {
            which, list, scenario, meters, theme, plainText, CommonOptions.NoMouse(), CommonOptions.Language,
        };
        command.RequireDataFolder();
        command.SetAction(parsed =>
        {
            var version =
                parsed.GetValue(scenario) switch { Kept => ScenarioVersion.Kept, New => ScenarioVersion.New, _ => ScenarioVersion.Asked };
            var resume = new ResumeCommand(
                DataFolder.Plays(), version, CommonOptions.MetersOf(parsed.GetRequiredValue(meters)), parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error);
            return resume.Run(parsed.GetValue(which), parsed.GetValue(list), CommonOptions.ScreensOf(parsed),
                CommonOptions.LanguageOf(parsed));
        });
        return command;
    }

    /// <param name="screens">Null: plain lines.</param>
    int Run(string? which, bool isList, ScreenSettings? screens, string? language)
    {
        var all = plays.Store.All();
        var found = all.Where(kept => kept.IsUnfinished).ToList();
        var named = new PlaythroughFinder(all);
        var unfinished = found.Where(kept => kept is { Playthrough: not null, IsTaken: false }).ToList();
        if (which is not null && named.One(which, unfinished) is null && named.One(which, all) is { } meant)
            return errors.Complain(meant.IsUnfinished
                ? $"{named.NumberOf(meant)}. {Runs.FromScenario(meant.Title)}: {Say.Text(meant.Remark!)}"
                : Say.Text("resume.finished", ("number", named.NumberOf(meant)), ("title", Runs.FromScenario(meant.Title))));

        foreach (var broken in found.Except(unfinished))
            errors.WriteLine(ControlCharacters.Escape($"{named.NumberOf(broken)}. {broken.File}: {Say.Text(broken.Remark!)}"));
        if (unfinished.Count == 0)
            return errors.Complain(Say.Text("resume.nothing"));

        if (isList)
        {
            List(named, unfinished, output);
            return ExitCode.Fine;
        }

        if ((which is null ? unfinished[0] : named.One(which, unfinished)) is not { } chosen)
        {
            errors.WriteLine(
                Say.Text("resume.no-such-unfinished", ("name", Runs.FromName(Quoted.From(which!))), ("count", unfinished.Count)));
            List(named, unfinished, errors);
            return ExitCode.CouldNot;
        }

        if (screens is not null)
        {
            var library = HomeCommand.Library(language, errors);
            return TerminalFrontend.Run(library, plays, DataFolder.Hall(), new(null, chosen, version), screens, meters,
                request => PlainHome.Continue(request, library, meters, output, errors));
        }

        DataFolder.Remind(output);
        if (which is null && unfinished.Count > 1)
            output.WriteLine(Say.Text("resume.several", ("games", unfinished.Count)));
        return Play(chosen);
    }

    /// <summary>Continues a playthrough in plain lines.</summary>
    public static int Play(SavedPlaythroughs plays, SavedPlaythrough kept, Meters meters, TextWriter output, TextWriter errors) =>
        new ResumeCommand(plays, ScenarioVersion.Asked, meters, output, errors).Play(kept);

    int Play(SavedPlaythrough kept)
    {
        if (kept.Remark is { } remark) output.WriteLine(Say.Text(remark));
        if (kept.HasOtherLaws) output.WriteLine(OtherLawsPage.Told.Plain);
        using var session = plays.Store.Resume(kept);
        if (Standing(kept, session) is not { } play)
        {
            if (CommonOptions.Input.Refusal is { } refusal)
                return errors.Complain(refusal);

            errors.WriteLine(
                Say.Text("resume.nothing-chosen"));
            return ExitCode.OutOfAnswers;
        }

        var frontend = new PlainTextFrontend(
            CommonOptions.Input, output, meters, [], session, CommonOptions.LineWidth, CommonOptions.LineRows);
        return PlayCommand.Finish(frontend.Continue(play), output, errors, isKept: true, session.Problem);
    }

    /// <summary>The playthrough to continue; null where the player did not answer the question.</summary>
    Playthrough? Standing(SavedPlaythrough kept, PlaySession session)
    {
        if (version == ScenarioVersion.Kept || ChangedPlaythrough.From(kept, plays.AsNow(kept)) is not { } changed) return kept.Playthrough;
        if (version == ScenarioVersion.New)
        {
            output.WriteLine(changed.Told.Plain);
            return changed.Renew(session);
        }

        return PlainTextQuestion.Ask(CommonOptions.Input, output, changed.Told.Plain, [ChangedPlaythrough.AsBegun, changed.AsNow],
            CommonOptions.LineWidth, CommonOptions.LineRows) switch
        {
            0 => kept.Playthrough,
            1 => changed.Renew(session),
            _ => null,
        };
    }

    static void List(PlaythroughFinder named, IReadOnlyList<SavedPlaythrough> unfinished, TextWriter to)
    {
        foreach (var kept in unfinished)
        {
            var paths = kept.Tree!.Others.IsEmpty ? "" : $" · {Say.Text("resume.paths", ("count", kept.Tree.Others.Length + 1))}";
            var when = Say.Moment(kept.Tree.Latest ?? kept.Tree.Started);
            var standing = PlaythroughFinder.Standing(kept.Playthrough!);
            to.WriteLine(
                ControlCharacters.Escape(
                    $"{named.NumberOf(kept)}. {Runs.FromScenario(kept.Title)} ({kept.Tree.Scenario}) · {standing} · "
                        + $"{when}{paths}"));
        }
    }
}
