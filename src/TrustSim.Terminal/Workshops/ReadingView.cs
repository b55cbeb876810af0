using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Projector;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Workshops;

/// <summary>Something to read: the briefing, a scene, what came of a decision. A question stands on pages of its own behind it.</summary>
sealed class ReadingView(GroupScreen screen) : GroupView(screen)
{
    bool IsAsked => Workshop.Playthrough.Phase == Phase.Deciding;

    public override string Title => PlayText.Where(Workshop.Playthrough);

    public override string Keys => !IsAsked
        ? "Enter go on · PgUp back a page · U take back · ? help"
        : IsPlanned ? $"Enter discuss, {WorkshopWording.Minutes(Desk.Talk)} · V vote at once · U take back · ? help" : "Enter vote · D discuss · U take back · ? help";

    public override IReadOnlyList<(string Key, string Does)> Help => IsAsked
        ?
        [
            ("Enter", IsPlanned ? "discuss it, as planned" : "vote; no talk is planned here"), ("D", "discuss it first, with a clock"), ("V", "vote at once"),
            ("W", $"another way of voting (now: {WorkshopWording.WayOf(Desk.Way)})"),
        ]
        : [("Enter", "the next page, then go on")];

    /// <summary>Whether the plan has time to talk about it.</summary>
    bool IsPlanned => Desk.Planned is { Talk: var talk } && talk > TimeSpan.Zero;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        var text = ProjectorPages.Render(PlayText.Body(Workshop.Playthrough, Meters.Debrief), width, height);
        if (!IsAsked) return text;
        var question = Question.Render(Workshop.Playthrough, width);
        return [.. text, .. Under(question, height, left => OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, left))];
    }

    public override bool OnKey(Key key)
    {
        if (key == Key.Enter || key == Key.Space)
        {
            if (!IsAsked) Screen.Do(new WorkshopAct.Continue());
            else if (IsPlanned) Screen.Do(new WorkshopAct.Discuss(Desk.Talk));
            else Screen.Do(new WorkshopAct.Vote(Desk.Way));
            return true;
        }

        if (!IsAsked) return false;
        switch (LetterOf(key))
        {
            case 'd': Screen.Do(new WorkshopAct.Discuss(Desk.Talk)); break;
            case 'v': Screen.Do(new WorkshopAct.Vote(Desk.Way)); break;
            case 'w': Screen.NextWay(); break;
            default: return false;
        }

        return true;
    }
}
