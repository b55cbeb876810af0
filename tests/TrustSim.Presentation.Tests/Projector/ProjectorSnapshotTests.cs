using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;
using TrustSim.Presentation.Projector;

namespace TrustSim.Presentation.Tests.Projector;

/// <summary>The view from the last row, in the body of a window of 80×24.</summary>
public sealed class ProjectorSnapshotTests
{
    const int Width = 78;
    const int Height = 20;

    static readonly string[] Options = [.. Question.OpenChoices.Select(choice => choice.Text)];

    static Playthrough Question => Playthrough.Start(Scenarios.Small).ToQuestion();

    [Fact]
    public void A_scene_looks_like_this()
    {
        var scene =
            ScenePage.Create(Question, Question.Scene!, Meters.Debrief).Blocks.Where(passage => passage.Kind != BlockKind.Option);
        ShouldLook("projector-scene", [.. ProjectorPages.Render(scene, Width, Height)]);
    }

    [Fact]
    public void Options_look_like_this() => ShouldLook("projector-options", [.. OptionCards.Render(Options, 1, Width, Height)]);

    [Fact]
    public void A_vote_looks_like_this() => ShouldLook("projector-vote", [.. VoteBars.Render(Bars(null), Width, Height, [], [])]);

    [Fact]
    public void A_second_vote_looks_like_this() =>
        ShouldLook("projector-revote", [.. VoteBars.Render(Bars([2, 9, 1]), Width, Height, [], [])]);

    [Fact]
    public void All_big_signs_look_like_this() => ShouldLook("projector-signs",
        [
            .. ((string[])["ABCDEFG", "HIJKLMN", "OPQRSTU", "VWXYZ", "01234567", "89:+-%"]).Select(
                signs => BigText.Render(signs).Select(row => new Row(row)).ToImmutableArray())]);

    static List<VoteBar> Bars(int[]? before) =>
    [
        .. Options.Select(
            (text, option) => new VoteBar(text, ((int[])[7, 4, 1, 0])[option],
                before?.ElementAtOrDefault(option)) { IsWinner = option == 0 }),
    ];

    static void ShouldLook(string name, params ImmutableArray<Row>[] pages) =>
        Snapshot.ShouldMatch(name, string.Join($"\n{new string('─', Width)}\n", pages.Select(page => string.Join('\n', page))));
}
