using System.Runtime.InteropServices;

namespace TrustSim.Core.Paths.Boxes;

/// <summary>Makes few boxes of many.</summary>
sealed class BoxJoin(CompiledScenario map, Corners corners)
{
    // Boxes among which to look for what differs most.
    const int Sample = 48;

    readonly StateLayout layout = map.Layout;
    readonly (int At, double Weight)[] weighed = [.. Weights(map)];

    /// <summary>Parts boxes where what differs most is in the middle, until there are as few as wanted, and joins each part.</summary>
    /// <param name="most">Most boxes to keep.</param>
    public List<Box> Reduce(List<Box> boxes, int most)
    {
        if (boxes.Count <= most) return boxes;
        var kept = new List<Box>(most);
        Reduce(CollectionsMarshal.AsSpan(boxes), most, kept);
        return kept;
    }

    /// <summary>The smallest box around some.</summary>
    public Box Join(ReadOnlySpan<Box> boxes)
    {
        if (boxes.Length == 1) return boxes[0];
        var joined = boxes[0].Copy();
        var breaches = new Dictionary<(int, int, int), (BoxedBreach Breach, int Count)>();
        foreach (var breach in joined.Breaches) breaches.Add(breach.Id, (breach, 1));
        foreach (var box in boxes[1..])
        {
            corners.Widen(joined, box);
            for (var risk = 0; risk < joined.Outcomes.Length; risk++) joined.Outcomes[risk] |= box.Outcomes[risk];
            foreach (var breach in box.Breaches)
            {
                breaches[breach.Id] = breaches.TryGetValue(breach.Id, out var known)
                    ? (known.Breach.Widen(breach, known.Breach.IsSure && breach.IsSure), known.Count + 1) : (breach, 1);
            }
        }

        // A breach that some states do not remember is not sure. Those by one act stay in the order in which they were done.
        var all = boxes.Length;
        joined.Breaches =
        [
            .. breaches.Values.OrderBy(pair => pair.Breach.Id.Decision)
                .Select(pair => pair.Count == all ? pair.Breach : pair.Breach with { IsSure = false }),
        ];
        for (var risk = 0; risk < joined.Outcomes.Length; risk++) KeepKept(joined, boxes, risk);
        return joined;
    }

    /// <summary>What was heard of a risk counts only in the states in which it is kept.</summary>
    void KeepKept(Box joined, ReadOnlySpan<Box> boxes, int risk)
    {
        var kept = BoxStepper.Bit(RiskOutcome.Kept);
        if ((joined.Outcomes[risk] & kept) == 0 || joined.Outcomes[risk] == kept) return;
        foreach (var at in (ReadOnlySpan<int>)[layout.Quiet + risk, layout.Due + risk])
        {
            double low = double.PositiveInfinity, high = double.NegativeInfinity;
            foreach (var box in boxes)
            {
                if ((box.Outcomes[risk] & kept) == 0) continue;
                (low, high) = (Math.Min(low, corners.Low(box, at)), Math.Max(high, corners.High(box, at)));
            }

            corners.SetLow(joined, at, low);
            corners.SetHigh(joined, at, high);
        }
    }

    void Reduce(Span<Box> boxes, int most, List<Box> kept)
    {
        if (boxes.Length <= most)
        {
            foreach (var box in boxes) kept.Add(box);
            return;
        }

        if (most <= 1)
        {
            kept.Add(Join(boxes));
            return;
        }

        var at = MostDiffering(boxes);
        boxes.Sort((one, other) => Value(one, at).CompareTo(Value(other, at)));
        var middle = Middle(boxes, at);
        var part = (int)Math.Clamp((long)most * middle / boxes.Length, 1, most - 1);
        Reduce(boxes[..middle], part, kept);
        Reduce(boxes[middle..], most - part, kept);
    }

    /// <summary>Where to part ordered boxes: near the middle, and not between equals.</summary>
    int Middle(Span<Box> boxes, int at)
    {
        var middle = boxes.Length / 2;
        var value = Value(boxes[middle], at);
        int first = middle, after = middle;
        while (first > 0 && Value(boxes[first - 1], at) == value) first--;
        while (after < boxes.Length && Value(boxes[after], at) == value) after++;
        if (first == 0 && after == boxes.Length) return middle;
        return first == 0 ? after : after == boxes.Length || middle - first < after - middle ? first : after;
    }

    /// <summary>The index of the number, or of the risk after all numbers, that differs most among some of the boxes.</summary>
    int MostDiffering(Span<Box> boxes)
    {
        var (best, at) = (-1.0, 0);
        var count = Math.Min(boxes.Length, Sample);
        for (var i = 0; i < weighed.Length + map.Risks.Length; i++)
        {
            double sum = 0, squares = 0;
            for (var each = 0; each < count; each++)
            {
                var value = Value(boxes[(int)((long)each * boxes.Length / count)], i);
                (sum, squares) = (sum + value, squares + value * value);
            }

            var variance = squares / count - sum / count * (sum / count);
            if (variance > best) (best, at) = (variance, i);
        }

        return at;
    }

    double Value(Box box, int i) => i >= weighed.Length ? 20 * box.Outcomes[i - weighed.Length]
        : weighed[i].Weight * (box.Worst[weighed[i].At] + box.Best[weighed[i].At]) / 2;

    /// <summary>How much a difference of 1 in each number weighs; the others do not count.</summary>
    static IEnumerable<(int At, double Weight)> Weights(CompiledScenario map)
    {
        var layout = map.Layout;
        for (var person = 0; person < layout.People; person++)
        {
            yield return (layout.Trust + person, 1);
            yield return (layout.Fear + person, .5);
            yield return (layout.Scar + person, .3);
        }

        for (var key = 0; key < TrustKeyTable.All.Length; key++) yield return (layout.Habits + key, 4);
        yield return (layout.Clarity, .2);
        yield return (layout.Work, 4);
        yield return (layout.Week, 5);
        for (var risk = 0; risk < map.Risks.Length; risk++) yield return (layout.Quiet + risk, 5);
        for (var at = layout.Order + map.Risks.Length; at < layout.Facts; at++) yield return (at, 15);
    }
}
