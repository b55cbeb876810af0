using TrustSim.Presentation.Beats;

namespace TrustSim.Terminal.Screens;

/// <summary>
/// The pages since the last decision and the one that is shown. The place in the text stays where the window changes its size, so that no
/// sentence is passed that has not been on the screen.
/// </summary>
sealed class BeatPages
{
    /// <summary>Which page comes first.</summary>
    public enum Start
    {
        /// <summary>The first page of what is new.</summary>
        New,

        /// <summary>The scene that is open, to read it anew.</summary>
        Scene,

        /// <summary>The question, whose scene has been read.</summary>
        Question,
    }

    ImmutableArray<Beat> beats = [];
    ImmutableArray<PlayPage> pages = [];
    (ImmutableArray<Beat> Beats, int Width, int Height, int Panel, int Below, Playthrough? InWords) arranged;
    (int Beat, int From) place;
    (int Beat, int From) furthest;
    int page;

    public Beat? Beat => beats.IsEmpty ? null : beats[Math.Clamp(place.Beat, 0, beats.Length - 1)];

    public bool IsFirst => page == 0;

    /// <summary>Whether the beat begins on the page.</summary>
    public bool IsBeginning => place.From == 0;

    public bool IsLast => page >= pages.Length - 1;

    public bool HasPanel => Current?.HasPanel ?? false;

    public QuestionPlace Question => Current?.Question ?? QuestionPlace.None;

    public ImmutableArray<Row> Rows => Current?.Rows ?? [];

    PlayPage? Current => pages.IsEmpty ? null : pages[page];

    /// <param name="opened">How many scenes have opened since the last decision; 0: its outcome is on show.</param>
    public void Tell(ImmutableArray<Beat> told, int opened, Start from)
    {
        beats = told;
        place = (from switch
        {
            Start.New => Math.Max(0, FirstOf(beat => beat.Opened == opened)),
            Start.Scene => Math.Max(0, FirstOf(beat => beat.Opened == opened && !beat.IsNews)),
            Start.Question => told.Length - 1,
        }, 0);
        furthest = place;
    }

    /// <summary>Tells the same with other beats between, and stays at the same one.</summary>
    public void Retell(ImmutableArray<Beat> told)
    {
        var (shown, number) = (Beat, 0);
        if (shown is null) return;
        for (var i = 0; i < place.Beat; i++) number += IsLike(beats[i], shown) ? 1 : 0;
        var alike = told.Index().Where(beat => IsLike(beat.Item, shown)).Select(beat => beat.Index).ToList();
        // The figures after a decision are gone: what came of it stands before them.
        place = number < alike.Count ? (alike[number], place.From) : (0, 0);
        beats = told;
        furthest = place;
    }

    /// <param name="below">Rows that a question needs below it.</param>
    /// <param name="inWords">The playthrough, where words say what the panel shows elsewhere.</param>
    public void Arrange(int width, int height, int panel, int below, Playthrough? inWords)
    {
        var wanted = (beats, width, height, panel, below, inWords);
        if (arranged != wanted)
            pages = PlayPages.Render(
                inWords is null ? beats : [.. beats.Select(beat => BeatWords.WithPanel(inWords, beat))], width, height, panel, below);
        arranged = wanted;
        page = 0;
        for (var i = 0; i < pages.Length; i++)
        {
            if ((pages[i].Beat, pages[i].From).CompareTo(place) <= 0) page = i;
        }
    }

    /// <summary>One page on or back. Returns whether that page has not been on the screen yet.</summary>
    public bool Turn(int by)
    {
        page = Math.Clamp(page + by, 0, pages.Length - 1);
        place = (pages[page].Beat, pages[page].From);
        if (place.CompareTo(furthest) <= 0) return false;
        furthest = place;
        return true;
    }

    /// <summary>The rows of the question on the page.</summary>
    public ImmutableArray<Row> QuestionRows(int pointed, int width, int height, int panel) =>
        Current is { } shown ? PlayPages.Question(beats[shown.Beat], shown, pointed, width, height, panel) : [];

    int FirstOf(Func<Beat, bool> isWanted) => beats.ToList().FindIndex(beat => isWanted(beat));

    static bool IsLike(Beat beat, Beat other) => (beat.Kind, beat.Opened, beat.Step) == (other.Kind, other.Opened, other.Step);
}
