namespace TrustSim.Core.Expected;

/// <summary>The result of an expected playthrough.</summary>
/// <param name="Playthrough">The playthrough as far as its answers led.</param>
/// <param name="Shortfalls">Expectations that did not hold. Where the path broke off, it holds only that fact, since the rest would mean
/// nothing.</param>
public sealed record Trial(Playthrough Playthrough, ImmutableArray<Shortfall> Shortfalls)
{
    // A scenario may contain a cycle; no workshop lasts this long.
    const int MostDecisions = 1_000;

    public bool Passed => Shortfalls.IsEmpty;

    public static Trial Run(Scenario scenario, ExpectedPlaythrough expected)
    {
        var play = Playthrough.Start(scenario).ToQuestion();
        for (var i = 0; i < expected.Choose.Length; i++)
        {
            var answer = expected.Choose[i];
            if (!IsOpen(play, answer)) return Broken($"`{answer}` to be open as decision {i + 1}");
            play = play.Decide(answer.Choice).ToQuestion();
        }

        if (expected.As is { } archetype)
        {
            while (play.Phase == Phase.Deciding && play.Scene!.Scene.Id != expected.StopsAt)
            {
                if (play.Steps.Length > MostDecisions) return Broken($"the play to end within {MostDecisions:N0} decisions");
                play = play.Decide(ArchetypePlayer.Choose(play, archetype).Id).ToQuestion();
            }
        }

        if (expected.StopsAt is { } stop && (play.Phase != Phase.Deciding || play.Scene!.Scene.Id != stop))
            return Broken($"to stop at the question of `{stop}`");
        if (expected.StopsAt is null && play.Phase == Phase.Deciding)
            return Broken("answers up to the end (or `as:` who gives the others, or `stops-at:` where to stop)");
        return new(play,
            [
                .. expected.Expects.Select(each => (each.Wanted, Came: each.Instead(play))).Where(each => each.Came is not null)
                    .Select(each => new Shortfall(each.Wanted, each.Came!))]);

        Trial Broken(string wanted) => new(play, [new(wanted, Standing(play))]);
    }

    static bool IsOpen(Playthrough play, Answer answer) =>
        play.Phase == Phase.Deciding && (answer.Scene is null || answer.Scene == play.Scene!.Scene.Id)
            && play.OpenChoices.Any(choice => choice.Id == answer.Choice);

    static string Standing(Playthrough play)
    {
        var after = play.Steps.Length - 1 is var taken && taken == 1 ? "after 1 decision" : $"after {taken} decisions";
        return play.Phase == Phase.Deciding
            ? $"{after} stood `{play.Scene!.Scene.Id}`, "
                + $"with these open: {string.Join(", ", play.OpenChoices.Select(choice => $"`{choice.Id}`"))}"
            : $"{after} the play was over, {(play.Ending is { } ending ? $"with the ending `{ending.Id}`" : "without an ending")}";
    }
}
