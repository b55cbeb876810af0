using System.Collections.Immutable;
using TrustSim.Core.Review;
using TrustSim.Records.Journal;

namespace TrustSim.Terminal.Pages;

/// <summary>The debrief's part on what the player foresaw: what was said, what happened, and who was misread most.</summary>
public static class ForesightPage
{
    public const string Title = "How you read the room";

    /// <returns>Null where nothing was foreseen: nobody is asked why not.</returns>
    public static Page? Create(Debrief debrief, ImmutableArray<Foreseen> foreseen)
    {
        if (foreseen.IsEmpty) return null;
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, Title));
        page.Add(new(Role.Prose, Rate(foreseen)));
        foreach (var decision in foreseen.GroupBy(one => one.Decision))
        {
            page.Add(new(Role.Reason, $"{decision.Key}. {debrief.DecisionName(decision.Key)}"));
            page.AddRange(decision.Select(one => new Passage(Role.Change, Line(debrief, one))));
        }

        if (foreseen.DistinctBy(one => one.Said.Who).Count() > 1 && MostMisread(foreseen) is { } misread) page.Add(new(Role.Prose, Misread(debrief, foreseen, misread)));
        page.Add(new(Role.Note, "Up or down is a change of half a point or more by what you decided, all its reasons together. What weeks and other people did later is not counted."));
        return new(Title, page.ToImmutable());
    }

    /// <summary>The one of whom most was foreseen wrongly; null where nothing was.</summary>
    public static Foreseen? MostMisread(ImmutableArray<Foreseen> foreseen) => foreseen
        .GroupBy(one => one.Said.Who)
        .Select(ones => (Wrong: ones.Sum(one => one.Wrong), Worst: ones.OrderByDescending(one => one.Wrong).ThenByDescending(one => Math.Abs(one.Trust) + Math.Abs(one.Fear)).First()))
        .Where(person => person.Wrong > 0)
        .OrderByDescending(person => person.Wrong)
        .Select(person => person.Worst)
        .FirstOrDefault();

    /// <summary>trust up and fear the same.</summary>
    public static string Words(Prediction said) => $"trust {Word(said.Trust)} and fear {Word(said.Fear)}";

    /// <summary>What somebody's trust and fear did, in words: trust fell by 6, fear stayed as it was.</summary>
    public static string Happened(Foreseen one) => $"trust {Moved(one.Trust)}, fear {Moved(one.Fear)}";

    static string Rate(ImmutableArray<Foreseen> foreseen)
    {
        var (trust, fear) = (foreseen.Count(one => one.TrustRight), foreseen.Count(one => one.FearRight));
        if (foreseen.Length == 1) return $"Once you said beforehand what would become of somebody. You were {(trust, fear) switch { (1, 1) => "right about trust and about fear", (1, 0) => "right about trust and not about fear", (0, 1) => "right about fear and not about trust", _ => "right about neither trust nor fear" }}.";
        return $"{foreseen.Length} times you said beforehand what would become of somebody. About trust you were right {OutOf(trust, foreseen.Length)}, about fear {OutOf(fear, foreseen.Length)}. Who only guesses is right about one time in three.";
    }

    static string OutOf(int right, int all) => right == all ? "every time" : right == 0 ? "not once" : right == 1 ? "once" : $"{right} times";

    static string Line(Debrief debrief, Foreseen one) =>
        $"{debrief.Playthrough.Scenario[one.Said.Who].FirstName}: you said {Words(one.Said)}; {Happened(one)}. {(one.TrustRight, one.FearRight) switch { (true, true) => "You were right.", (true, false) => "You were right about trust.", (false, true) => "You were right about fear.", _ => "You were wrong about both." }}";

    static string Misread(Debrief debrief, ImmutableArray<Foreseen> foreseen, Foreseen misread)
    {
        var (name, all) = (debrief.Playthrough.Scenario[misread.Said.Who].FirstName, foreseen.Where(one => one.Said.Who == misread.Said.Who).ToList());
        return $"You misread {name} most: {Wording.Count(all.Sum(one => one.Wrong), "thing")} of the {2 * all.Count} that you said of {name} came otherwise.";
    }

    static string Word(Move move) => move switch { Move.Up => "up", Move.Down => "down", Move.Same => "the same" };

    static string Moved(double points) => Foreseen.MoveOf(points) switch
    {
        Move.Up => $"rose by {Math.Round(points, MidpointRounding.AwayFromZero):0}",
        Move.Down => $"fell by {Math.Round(-points, MidpointRounding.AwayFromZero):0}",
        Move.Same => "stayed as it was",
    };
}
