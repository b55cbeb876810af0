namespace TrustSim.Commands;

/// <summary>Lets every core of this machine do its share.</summary>
static class Cores
{
    public static void Work(int parts, Action<int> work) =>
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, work);
}
