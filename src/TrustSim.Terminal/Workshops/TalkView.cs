using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Projector;

namespace TrustSim.Terminal.Workshops;

/// <summary>The room talks before it votes, and a clock runs.</summary>
sealed class TalkView(GroupScreen screen) : GroupView(screen)
{
    public override string Title => "Discuss";

    public override string Keys => $"Enter end now, vote · P {Clock.RunOrStop(Workshop)} · + one minute more · Space the answers · ? help";

    public override IReadOnlyList<(string Key, string Does)> Help =>
    [
        ("Enter or V", "end the talk and vote"), ("W", $"another way of voting (now: {WorkshopWording.WayOf(Desk.Way)})"), ("Space", "between the clock and the answers"), .. Clock.Help,
    ];

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height) =>
    [
        .. Under(Clock.Large(Desk), height, rest => ProjectorPages.Render([new(Role.Title, Workshop.Playthrough.Scene!.Scene.Ask), new(Role.Prose, Question.PromptOf(Workshop.Playthrough))], width, rest)),
        .. Under(Clock.Small(Desk), height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, rest)),
    ];

    public override bool OnKey(Key key)
    {
        if (key == Key.Enter || LetterOf(key) == 'v') Screen.Do(new WorkshopAct.Vote(Desk.Way));
        else if (LetterOf(key) == 'w') Screen.NextWay();
        else return Clock.OnKey(Screen, key);
        return true;
    }
}
