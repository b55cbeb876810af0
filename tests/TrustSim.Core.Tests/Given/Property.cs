using CsCheck;

namespace TrustSim.Core.Tests.Given;

static class Property
{
    const int Cases = 200;

    /// <summary>
    /// Checks the same cases on every machine and every day. CsCheck shrinks the first failing case and shows it with its seed.
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

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int)"/>
    /// <param name="check">Notes the interesting cases, so that the property cannot pass without any.</param>
    /// <param name="meets">The cases that the property must note: each at least once, and once in fifty cases.</param>
    public static void Holds<T>(this Gen<T> given, Action<T, Encounters> check, string[] meets, int cases = Cases)
    {
        var met = new Encounters(meets);
        given.Holds(value => check(value, met), cases);
        met.ShouldBeMet(Math.Max(1, cases / 50));
    }

    /// <summary>The cases that <see cref="Holds{T}(Gen{T}, Action{T}, int)"/> checks.</summary>
    public static IEnumerable<T> All<T>(this Gen<T> given, int cases = Cases) => Seeded(given, cases).Select(one => one.Value);

    /// <summary>Draws case i from the i-th stream of random numbers.</summary>
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
