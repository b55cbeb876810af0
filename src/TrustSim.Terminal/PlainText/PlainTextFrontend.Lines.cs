namespace TrustSim.Terminal.PlainText;

/// <summary>What a player can type. The lists make the handler and the help, as those of screens do.</summary>
public sealed partial class PlainTextFrontend
{
    ImmutableArray<LineBinding> InPlay(bool isAsked) =>
    [
        new(KeyAction.Continue, Say.Text("plain.enter-line"), [], Say.Text("plain.enter-help"), (_, _) => { }) { When = !isAsked },
        .. isAsked ? [Choices] : (LineBinding[])[],
        new(KeyAction.Expect, "E", ["e", "p"], PlainTextForesight.Help, (word, rest) => Foresight!.Hear($"{word} {rest}", play))
        {
            When = isAsked && session is not null, Rest = LineRest.Any,
        },
        LineBinding.Letter(KeyAction.TakeBack, 'U', Say.Text("play.undo-help"), TakeBack, "undo"),
        LineBinding.Letter(KeyAction.DoAgain, 'Y', Say.Text("play.do-again-help"), DoAgain),
        new(KeyAction.Team, "T", ["t", "team"], Say.Text("plain.team-help"), (_, rest) => TellTeam(rest))
        {
            Rest = LineRest.Any, When = !play.Scenario.About.IsMoment,
        },
        .. Common,
    ];

    ImmutableArray<LineBinding> InDebrief(Debrief debrief, int parts) =>
    [
        new(KeyAction.Continue, Say.Text("plain.enter-line"), [], Say.Text("plain.enter-help"), (_, _) => { }),
        new(KeyAction.Pick, Say.Text("plain.numbers-line", ("most", parts)), Numbers(parts), Say.Text("plain.part-help"),
            (number, _) => jump = int.Parse(number, CultureInfo.InvariantCulture) - 1),
        LineBinding.Letter(KeyAction.GoBackThere, 'G', Say.Text("plain.moment-help"),
            () => Stand(play.BackTo(DebriefPages.GoBackTo(debrief)!.Value)))
            with { When = DebriefPages.GoBackTo(debrief) is not null },
        LineBinding.Letter(KeyAction.TakeBack, 'U', Say.Text("debrief.take-back-help"), TakeBack, "undo"),
        LineBinding.Letter(KeyAction.Answers, 'A', Say.Text("debrief.answers-help"), () => TellAnswers(debrief)),
        .. session is null ? [] : new PlainTextWriting(debrief, session, lines).Bindings,
        .. Common,
    ];

    /// <summary>The lines that mean the same in play and in its debrief.</summary>
    ImmutableArray<LineBinding> Common =>
    [
        LineBinding.Letter(KeyAction.Numbers, 'N', Say.Text("play.numbers-help"), ShowNumbers, "numbers")
            with { When = play.Scenario.About.HasFigures },
        LineBinding.Letter(KeyAction.Map, 'M', Say.Text("plain.map-help"), () => Tell(PathSoFarPage.Create(play, meters)), "map"),
        LineBinding.Letter(KeyAction.Transcript, 'R', Say.Text("play.transcript-help"), () => Tell(Transcript.Create(play, meters))),
        .. Paths?.Bindings ?? [],
        new(KeyAction.Repeat, Say.Text("plain.again-line"), [Say.Text("plain.again-line")], Say.Text("plain.again-help"),
            (_, _) => lines.TellAgain(latest)),
        new(KeyAction.Help, "?", ["?", "h", "help"], Say.Text("plain.keys-help"), (_, _) => lines.Tell(bindings.Help())),
        LineBinding.Letter(KeyAction.Quit, 'Q', Say.Text("bind.quit"), Quit, "quit"),
    ];

    LineBinding Choices
    {
        get
        {
            var open = play.OpenChoices;
            return new(KeyAction.Pick, Say.Text("plain.numbers-line", ("most", open.Length)),
                [.. Numbers(open.Length), .. open.Select(choice => choice.Id.Value)], Say.Text("plain.choose-help"), (word, _) =>
                    Decide(AnswerReader.NumberIn(word) is { } number ? open[number - 1] : open.First(choice =>
                        choice.Id.Value.Equals(word, StringComparison.OrdinalIgnoreCase))));
        }
    }

    static ImmutableArray<string> Numbers(int most) => [.. Enumerable.Range(1, most).Select(number => $"{number}")];

    void DoAgain()
    {
        if (takenBack.Count == 0 || play.Phase != Phase.Deciding) lines.WriteLine(Say.Text("plain.nothing-taken-back"));
        else Stand(play.Decide(takenBack.Pop()));
    }

    void ShowNumbers()
    {
        meters = meters == Meters.Live ? without : Meters.Live;
        lines.WriteLine(Say.Text(meters == Meters.Live ? "plain.numbers" : "plain.no-numbers"));
    }

    /// <summary>The team, or the card of the person who is named by number or name.</summary>
    void TellTeam(string who)
    {
        var team = current!.Team.People.Select(person => play.Scenario[person.Id]).ToList();
        if (who.Length == 0) Tell(TeamOf(play));
        else if ((AnswerReader.NumberIn(who) is { } number ? number - 1 : IndexOf(who)) is var index && index >= 0 && index < team.Count)
            Tell(TeamCard.Create(play, current, index, meters == Meters.Live));
        else lines.WriteLine(Say.Text("plain.team-example", ("name", Runs.FromScenario(team[0].FirstName)),
            ("names", Say.List(team.Select(member => Runs.FromScenario(member.FirstName))))));

        int IndexOf(string name) => team.FindIndex(member => PlainTextForesight.IsMeant(member, name));
    }

    void Quit()
    {
        if (play.Phase == Phase.Debrief) outcome = new(play, PlainTextEnd.Finished, null);
        else lines.End();
    }
}
