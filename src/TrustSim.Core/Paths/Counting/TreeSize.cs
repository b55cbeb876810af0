namespace TrustSim.Core.Paths.Counting;

/// <summary>Estimates the number of paths by following some at random (Knuth 1975): the mean, over them, of the product of the numbers of
/// open answers.</summary>
static class TreeSize
{
    const int Paths = 500;

    public static BigInteger Estimate(CompiledScenario map)
    {
        var (explorer, random, state) = (new PathExplorer(map), new DeterministicRandom(1), new PathState(map.Layout));
        var sum = 0.0;
        var open = new List<CompiledChoice>();
        for (var i = 0; i < Paths; i++)
        {
            state.CopyFrom(map.Open());
            var (scene, product) = (explorer.Start(state), 1.0);
            for (var decisions = 0; !map.IsEnd(scene); decisions++)
            {
                if (decisions == PathWalk.Longest) break;
                explorer.Offer(state, scene, open);
                product *= open.Count;
                scene = explorer.Decide(state, open[(int)(random.Next() * open.Count)]);
            }

            sum += product;
        }

        return new(Math.Min(sum / Paths, 1e300));
    }
}
