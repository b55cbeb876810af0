namespace TrustSim.Core.Paths.Boxes;

/// <summary>Unrolls a story that can come back to where it was: each scene opens up to a number of visits, and no further.</summary>
sealed class Rounds
{
    /// <summary>Visits of a scene up to which to follow a story that comes back to it without an end.</summary>
    public const int UsualVisits = 3;

    // The place of each scene in Box.Visits; −1 where it opens once.
    readonly int[] places;

    /// <param name="visits">Visits of each scene to follow, or more where a condition asks for them.</param>
    public Rounds(CompiledScenario map, int visits)
    {
        var goesRound = new StoryMap(map).OnCircles();
        var count = 0;
        places = [.. goesRound.Select(isOnCircle => isOnCircle ? count++ : -1)];
        NoVisits = new('\0', count);
        // A condition that asks for more than five visits has to see the sixth.
        Most = (int)Math.Min(Counting.PathWalk.Longest, map.Conditions.SelectMany(condition => Standing.Compared(condition.Source.Root))
            .Where(one => one.Left is Quantity.Visits || one.Right is Quantity.Visits)
            .SelectMany(one => (Quantity[])[one.Left, one.Right]).OfType<Quantity.Literal>()
            .Select(asked => Math.Floor(asked.Value) + 1).Append(visits).Max());
    }

    /// <summary>Most visits of a scene.</summary>
    public int Most { get; }

    /// <summary>Whether any scene can open again.</summary>
    public bool AreAny => NoVisits.Length > 0;

    /// <summary>No scene has opened yet.</summary>
    public string NoVisits { get; }

    /// <summary>Whether any box came to a scene more often than is followed.</summary>
    public bool WasCutOff { get; private set; }

    /// <summary>Counts a visit.</summary>
    /// <returns>Whether the scene is still followed.</returns>
    public bool Visit(Box box, int scene)
    {
        if (places[scene] is not (>= 0 and var place)) return true;
        if (box.Visits[place] == Most)
        {
            WasCutOff = true;
            return false;
        }

        var visits = box.Visits.ToCharArray();
        visits[place]++;
        box.Visits = new(visits);
        return true;
    }
}
