using CsCheck;

namespace TrustSim.Core.Tests.Given;

static class Property
{
    const int Cases = 200;

    /// <summary>
    /// Checks the same cases on every machine and every day. The first that fails is made small by CsCheck, whose message shows it with its seed.
    /// </summary>
    public static void Holds<T>(this Gen<T> given, Action<T> check, int cases = Cases)
    {
        foreach (var (value, seed) in Seeded(given, cases))
        {
            try
            {
                check(value);
            }
            catch
            {
                given.Sample(check, seed: seed, iter: 500);
                throw;
            }
        }
    }

    /// <summary>The cases that <see cref="Holds"/> checks.</summary>
    public static IEnumerable<T> All<T>(this Gen<T> given, int cases = Cases) => Seeded(given, cases).Select(one => one.Value);

    /// <summary>Case i comes from the i-th stream of random numbers.</summary>
    static IEnumerable<(T Value, string Seed)> Seeded<T>(Gen<T> given, int cases)
    {
        for (uint i = 0; i < cases; i++)
        {
            var random = new PCG(i, 0x9E37_79B9_7F4A_7C15ul * (i + 1));
            var seed = random.ToString();
            yield return (given.Generate(random, null, out _), seed);
        }
    }
}
