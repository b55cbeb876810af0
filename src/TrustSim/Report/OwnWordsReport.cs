using System.Collections.Immutable;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>What the player wrote for themselves: answers to the debrief's questions, and the one thing to do about it.</summary>
static class OwnWordsReport
{
    public static ReportPart Of(ReportSubject subject)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        blocks.Add(new ReportBlock.Said(new(Role.Note, "This part is yours: it is in no facilitator’s edition and in no export."), IsQuoted: false));
        foreach (var reflection in subject.Past.Road.Reflections)
        {
            blocks.Add(new ReportBlock.Said(new(Role.Question, reflection.Question), IsQuoted: false));
            blocks.Add(new ReportBlock.Said(new(Role.Prose, reflection.Answer), IsQuoted: true));
        }

        if (subject.Tree.Commitment is { } commitment)
        {
            blocks.Add(new ReportBlock.Head($"What you want to do, said on {commitment.At.ToLocalTime():yyyy-MM-dd}", 3, IsQuoted: false));
            blocks.Add(new ReportBlock.Said(new(Role.Prose, commitment.Text), IsQuoted: true));
        }

        if (blocks.Count == 1) blocks.Add(new ReportBlock.Said(new(Role.Prose, "You have written nothing down in this play."), IsQuoted: false));
        return new("In your own words", blocks.ToImmutable());
    }
}
