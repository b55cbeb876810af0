using TrustSim.Authoring.Format;
using TrustSim.Core.Vocabulary;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Plain;
using TrustSim.Presentation.Documents;
using TrustSim.Terminal.Workshops;
using Key = Terminal.Gui.Input.Key;
using Stage = TrustSim.Core.Workshops.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>The facilitator's screen shows the secrets, and the group's screen shows none.</summary>
public sealed class GroupSecretsTests
{
    public static TheoryData<string> Shipped => [.. Scenarios.Names];

    [Theory, MemberData(nameof(Shipped))]
    public void The_group_sees_nothing_of_the_notes_before_the_debrief(string name)
    {
        using var room = new GroupOf(Scenarios.Shipped(name), GroupOf.People(2, BallotWay.Secret));
        var notes = new List<string>();
        var seen = new List<string>();
        for (var i = 0; i < 800 && room.Workshop.Playthrough.Phase != Core.Play.Phase.Ending && room.Workshop.Stage != Stage.Debrief; i++)
        {
            seen.Add(Squeeze(room.Stage.Text));
            notes.AddRange(Secrets(room.Workshop));
            Next(room);
        }

        notes.Count.ShouldBeGreaterThan(30);
        var all = string.Join('\n', seen);
        // A risk that somebody told is no longer secret.
        var told =
            room.Workshop.Playthrough.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Told)
                .Select(risk => room.Workshop.Scenario[risk.Id].Says).ToHashSet();
        foreach (var secret in notes.Distinct().Except(told)) all.ShouldNotContain(Squeeze(secret), Case.Sensitive);
    }

    [Fact]
    public void The_notes_show_every_secret()
    {
        using var room = new GroupOf(Scenarios.Shipped("failed-launch"), GroupOf.People(2, BallotWay.Secret));
        room.Stage.ReadOn();
        var follower = room.Store.Follow(room.Store.All()[0])!;
        var page = Squeeze(string.Join('\n', NotesPage.Create(follower.Workshop).Blocks.Select(passage => passage.InOneLine())));
        foreach (var secret in Secrets(room.Workshop)) page.ShouldContain(Squeeze(secret));
        page.ShouldContain(Squeeze("The people now"));
    }

    [Fact]
    public void The_authors_notes_are_for_the_facilitator_alone()
    {
        var scenario = ScenarioReader.Read(
            """
            trustsim: 1
            title: The Audit
            notes: Let the clock run.
            team: { ada: {}, ben: {} }
            scenes:
              monday:
                text: The auditor is early.
                notes: Do not offer her a chair.
                choices: [{ id: mine, text: That was me. }, { id: none, text: Nobody did. }]
              end: { ending: The end }
            """, "audit.yaml").Scenario.ShouldNotBeNull();
        using var room = new GroupOf(scenario, GroupOf.People(2, BallotWay.Secret));
        string Notes() =>
            string.Join('\n', NotesPage.Create(room.Store.Follow(room.Store.All()[0])!.Workshop).Blocks.Select(block => block.InOneLine()));
        var seen = new List<string> { room.Stage.Text };
        Notes().ShouldContain("Let the clock run.");
        for (var i = 0; i < 20 && room.Workshop.Playthrough.Phase != Core.Play.Phase.Deciding; i++)
        {
            room.Stage.Press(Key.Enter);
            seen.Add(room.Stage.Text);
        }

        Notes().ShouldContain("Do not offer her a chair.");
        Notes().ShouldNotContain("Let the clock run.");
        seen.ShouldAllBe(text => !text.Contains("Let the clock run.", StringComparison.Ordinal)
            && !text.Contains("offer her a chair", StringComparison.Ordinal));
    }

    [Fact]
    public void The_notes_show_an_act_of_the_group_within_a_second() =>
        (GroupScreen.Every + NotesScreen.Every).ShouldBeLessThan(TimeSpan.FromSeconds(1));

    /// <summary>The effects of each answer with their reasons, prompts besides the group's own, and untold risks.</summary>
    static IEnumerable<string> Secrets(Workshop workshop)
    {
        var play = workshop.Playthrough;
        foreach (var risk in play.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Kept)) yield return play.Scenario[risk.Id].Says;
        if (play.Phase != Core.Play.Phase.Deciding) yield break;
        foreach (var prompt in play.Scene!.Scene.Discuss.Skip(1)) yield return prompt;
        foreach (var why in play.OpenChoices.SelectMany(choice => choice.Effects.Acts).Select(act => act.Why).Where(why => why.Length > 0))
            yield return why;
    }

    static void Next(GroupOf room)
    {
        if (room.Workshop.Stage != Stage.Voting) room.Stage.Press(Key.Enter);
        else if (room.Workshop.Open!.IsFull) room.Stage.Press(Key.Enter);
        else room.Stage.Press([Key.Space, new('a')]);
    }

    /// <summary>Removes everything between words, so that a line break hides no match.</summary>
    static string Squeeze(string text) => string.Concat(Run.Clean(text).Where(char.IsLetterOrDigit));
}
