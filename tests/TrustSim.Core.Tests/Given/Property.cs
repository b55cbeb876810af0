using CsCheck;

namespace TrustSim.Core.Tests.Given;

static class Property
{
    /// <summary>
    /// Checks the same cases on every machine and every day (case i comes from the i-th stream of random numbers). The first that fails is
    /// made small by CsCheck, whose message shows it with its seed.
    /// </summary>
    public static void Holds<T>(this Gen<T> given, Action<T> check, int cases = 200)
    {
        for (uint i = 0; i < cases; i++)
        {
            var random = new PCG(i, 0x9E37_79B9_7F4A_7C15ul * (i + 1));
            var seed = random.ToString();
            var value = given.Generate(random, null, out _);
            try
            {
                check(value);
            }
            catch
            {
                given.Sample(check, seed: seed, iter: 2_000);
                throw;
            }
        }
    }
}
